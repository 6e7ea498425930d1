package org.tapedeck.hostsim.layout;

/** What a field may hold. It also picks the side that is filled up. */
public enum Content {
  DIGITS {
    @Override
    boolean holds(String value) {
      return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    String fill(String value, int width) {
      return "0".repeat(Math.max(0, width - value.length())) + value;
    }
  },
  TEXT {
    @Override
    boolean holds(String value) {
      return value.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    @Override
    String fill(String value, int width) {
      return value + " ".repeat(Math.max(0, width - value.length()));
    }
  };

  abstract boolean holds(String value);

  abstract String fill(String value, int width);
}
