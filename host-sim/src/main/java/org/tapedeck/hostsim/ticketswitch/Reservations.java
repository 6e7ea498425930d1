package org.tapedeck.hostsim.ticketswitch;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.shops.Book;

/** All purchases, by transaction and the latest of each trolley. */
final class Reservations {
  private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final Book<Purchase> byId = new Book<>();
  private final Book<Purchase> byTrolley = new Book<>();

  Reservations(Clock clock) {
    this.clock = clock;
  }

  /**
   * @throws Failed when it is reserved, or was purchased
   */
  synchronized Purchase reserve(String user, Trolley trolley) {
    String status =
        byTrolley.find(trolley.token()).map(it -> it.status(clock.instant())).orElse("none");
    Failed.when(status.equals("purchased"), 903);
    Failed.when(status.equals("reserved") || status.equals("attempting"), 904);
    Duration time = Duration.ofMinutes(trolley.knobs().number("minutes"));
    Purchase purchase = new Purchase(id(), user, trolley, clock.instant().plus(time));
    byId.write(purchase.id(), purchase);
    byTrolley.write(trolley.token(), purchase);
    return purchase;
  }

  private static String id() {
    return "T000-0000-" + four() + "-" + four();
  }

  private static String four() {
    StringBuilder signs = new StringBuilder();
    RANDOM.ints(4, 0, SIGNS.length()).forEach(at -> signs.append(SIGNS.charAt(at)));
    return signs.toString();
  }

  Optional<Purchase> find(String id) {
    return byId.find(id);
  }

  List<String> lines() {
    return byId.lines();
  }
}
