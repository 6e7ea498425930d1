package org.tapedeck.hostsim.ticketswitch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.shops.Deliveries;

/** How often what was done about a purchase. */
final class Counts {

  /** What is counted. */
  enum What {
    BOUGHT,
    PART_ONES,
    PART_TWOS,
    PAGES,
    MAILS
  }

  private final Map<What, Integer> counts = new EnumMap<>(What.class);
  private final Deliveries fakes = new Deliveries();

  synchronized void count(What what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** What the shop answered when the core called its return URL. */
  Deliveries fakes() {
    return fakes;
  }

  synchronized int of(What what) {
    return counts.getOrDefault(what, 0);
  }

  String line() {
    return Arrays.stream(What.values())
        .map(what -> word(what) + "=" + of(what))
        .collect(Collectors.joining(" ", "", " fakes=" + fakes.line()));
  }

  private static String word(What what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
