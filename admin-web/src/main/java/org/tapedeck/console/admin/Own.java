package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** The kinds of objects that a cassette has of its own, and those that there are. */
@RequestScoped
public class Own {

  /**
   * One kind of them.
   *
   * @param keywords its rows of the cassette's table
   * @param objects those that there are
   * @param merchant empty when they are the whole server's
   */
  public record Kind(
      String cassette, String merchant, String name, List<Row> keywords, List<Row> objects) {

    public String getName() {
      return name;
    }

    public List<Row> getObjects() {
      return objects;
    }

    /** What tells an object from the others. */
    public String title(Row object) {
      return keys().stream()
          .map(key -> object.properties().getOrDefault(key.text("property"), ""))
          .collect(Collectors.joining(" "));
    }

    public String getNewAddress() {
      return Address.of("ownobject", "cassette", cassette, "merchant", merchant, "object", name);
    }

    public String address(Row object) {
      StringBuilder address = new StringBuilder(getNewAddress()).append("&there=1");
      for (Row key : keys()) {
        String value = object.properties().getOrDefault(key.text("property"), "");
        address.append('&').append(Address.of("", key.text("name"), value).split("[?]", 2)[1]);
      }
      return address.toString();
    }

    List<Row> keys() {
      return keywords.stream().filter(row -> row.is("key")).toList();
    }
  }

  private Desk desk;

  private final Map<String, Optional<Row>> cassettes = new HashMap<>();

  protected Own() {}

  @Inject
  public Own(Desk desk) {
    this.desk = desk;
  }

  /** The cassette with its keywords, for whoever may see cassettes. */
  Optional<Row> cassette(String name) {
    return cassettes.computeIfAbsent(
        name,
        it ->
            desk.askOne(
                Say.the("QUERYCASSETTES").with("CASSETTENAME", it).with("WITHKEYWORDS", 1)));
  }

  List<Kind> ofCassette(Row cassette) {
    return kinds(cassette, "SYSTEM", "", cassette.rows("SystemCassetteObjectCollection"));
  }

  List<Kind> ofMerchant(Row paySystem, String merchant) {
    return kinds(
        paySystem, "MERCHANT", merchant, paySystem.rows("MerchantCassetteObjectCollection"));
  }

  private static List<Kind> kinds(Row owner, String level, String merchant, List<Row> objects) {
    Map<String, List<Row>> byName =
        owner.rows("KeywordCollection").stream()
            .filter(row -> row.text("objectLevel").equals(level))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("objectName"), LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(
            it ->
                new Kind(
                    owner.text("cassette"),
                    merchant,
                    it.getKey(),
                    it.getValue(),
                    objects.stream()
                        .filter(row -> row.text("objectName").equals(it.getKey()))
                        .toList()))
        .toList();
  }
}
