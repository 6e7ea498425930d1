package org.tapedeck.cassette;

import java.util.Optional;

/** Who may see a value, declared where the value is declared. */
public enum Secrecy {
  /** Stored and shown as it is. */
  PLAIN,
  /** Stored encrypted; shown with its first six and last four characters only. */
  MASKED,
  /** Stored encrypted; never shown. */
  HIDDEN,
  /** Never stored and never shown; known only while the command that brought it runs. */
  FLEETING;

  private static final int SHOWN_FIRST = 6;
  private static final int SHOWN_LAST = 4;

  /** The text that replies, pages and logs may show; empty when nothing may be shown. */
  public Optional<String> shown(String value) {
    return switch (this) {
      case PLAIN -> Optional.of(value);
      case MASKED -> Optional.of(mask(value));
      case HIDDEN, FLEETING -> Optional.empty();
    };
  }

  /** Whether the value may only be stored encrypted. */
  public boolean sealed() {
    return this == MASKED || this == HIDDEN;
  }

  private static String mask(String value) {
    int hidden = value.length() - SHOWN_FIRST - SHOWN_LAST;
    if (hidden < SHOWN_FIRST) {
      return "*".repeat(value.length());
    }
    String last = value.substring(value.length() - SHOWN_LAST);
    return value.substring(0, SHOWN_FIRST) + "*".repeat(hidden) + last;
  }
}
