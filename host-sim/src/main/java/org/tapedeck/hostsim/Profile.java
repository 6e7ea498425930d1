package org.tapedeck.hostsim;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One of the two hosts. What is said of FHMS is made up, because nothing about it is public: it
 * differs on purpose, so that whoever mixes the two up is caught.
 */
record Profile(
    String name, String path, Set<String> bins, boolean spaceAccepted, OptionalInt linePort) {

  /** Path and query as the gateway knows them: the query in small letters. */
  String address() {
    String[] parts = path.split("\\?", 2);
    return parts[0] + "?" + parts[1].toLowerCase(Locale.ROOT);
  }
}
