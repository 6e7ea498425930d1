package org.tapedeck.hostsim.shops;

import static org.tapedeck.hostsim.bank.Place.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.books.Bounded;

/** The shops that a bank knows. It is told them while it runs. */
public final class Shops {
  private static final int MAX = 1_000;
  private static final Set<String> SECRETS = Set.of("secret", "password");

  private final String address;
  private final String key;
  private final List<Knob> items;
  private final Map<String, Shop> shops = new Bounded<>(MAX);

  /**
   * @param key the field that names a shop
   * @param items what may be agreed with one
   */
  public Shops(String bank, String key, List<Knob> items) {
    this.address = "/" + bank + "/shops";
    this.key = key;
    this.items = List.copyOf(items);
  }

  /** Where a shop is made known, or told more, and where all are shown. */
  public List<Place> places() {
    return List.of(
        place("GET", address, asked -> Answer.text(200, text())),
        place("POST", address, asked -> told(asked.form())));
  }

  private Answer told(Form form) {
    tell(form);
    return Answer.text(200, text());
  }

  /** Items that are not named stay as they were. */
  public synchronized void tell(Form form) {
    String name = form.get(key);
    if (!name.matches("\\S{1,32}")) {
      throw new IllegalArgumentException(key + " names the shop, in 1 to 32 characters");
    }
    Shop shop = of(name).orElseGet(() -> new Shop(name, new Knobs(items)));
    shop.agreed().set(without(form));
    shops.put(name, shop);
  }

  private Form without(Form form) {
    return new Form(form.fields().stream().filter(field -> !field.name().equals(key)).toList());
  }

  public synchronized Optional<Shop> of(String name) {
    return Optional.ofNullable(shops.get(name));
  }

  /** The one and only; empty when there are several, or none. */
  public synchronized Optional<Shop> only() {
    return shops.values().stream().findFirst().filter(first -> shops.size() == 1);
  }

  private synchronized String text() {
    return shops.values().stream().map(this::line).collect(Collectors.joining());
  }

  private String line(Shop shop) {
    return shop.agreed().settings().fields().stream()
        .map(item -> " " + item.name() + "=" + shown(item))
        .collect(Collectors.joining("", key + "=" + shop.name(), "\n"));
  }

  private static String shown(Form.Field item) {
    boolean secret = SECRETS.contains(item.name()) && !item.value().equals(Shop.NONE);
    return secret ? "***" : item.value();
  }
}
