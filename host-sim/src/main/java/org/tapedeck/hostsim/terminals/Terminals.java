package org.tapedeck.hostsim.terminals;

import java.util.List;
import java.util.Set;
import org.tapedeck.hostsim.books.Place;

/**
 * Which terminals the host knows, and which it has blocked. A terminal is listed by its number, or
 * by the numbers of its store and itself; among the blocked a single letter is a device code.
 */
public record Terminals(Set<String> known, Set<String> blocked) {
  /** A terminal alone, or its store and itself. */
  public static final String NUMBERS = "\\d{4}|\\d{8}";

  public static final String DEVICE_CODES = "[0CDEIMPQRSZ]";

  private static final String KNOW_ANY = "any";
  private static final String BLOCK_NONE = "none";

  public static final Terminals ANY = of(KNOW_ANY, BLOCK_NONE);

  /** Lists as they are written on the command line, comma between. */
  public static Terminals of(String known, String blocked) {
    return new Terminals(list(known), list(blocked));
  }

  private static Set<String> list(String text) {
    return Set.copyOf(List.of(text.split(",")));
  }

  public boolean isServed(Place place) {
    return isKnown(place) && !isBlocked(place);
  }

  public boolean isKnown(Place place) {
    return known.contains(KNOW_ANY) || isListed(known, place);
  }

  public boolean isBlocked(Place place) {
    return isListed(blocked, place);
  }

  public static boolean isKnown(String deviceCode) {
    return deviceCode.matches(DEVICE_CODES);
  }

  public boolean isBlocked(String deviceCode) {
    return blocked.contains(deviceCode);
  }

  private static boolean isListed(Set<String> list, Place place) {
    return list.contains(place.terminal()) || list.contains(place.store() + place.terminal());
  }
}
