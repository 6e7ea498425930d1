package org.tapedeck.hostsim.talks;

import java.util.Locale;

/** How terminal and host reach each other. */
public enum Way {
  HTTPS,
  LINE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
