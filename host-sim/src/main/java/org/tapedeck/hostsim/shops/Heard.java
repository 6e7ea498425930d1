package org.tapedeck.hostsim.shops;

import java.util.Locale;

/**
 * What a shop's server answered.
 *
 * @param status 0 when there was no whole answer
 * @param text the body, cut where it is too long; or why there was no answer
 */
public record Heard(int status, String text) {

  static Heard nothing(String why) {
    return new Heard(0, why);
  }

  public boolean isOk() {
    return status == 200;
  }

  public String firstLine() {
    return text.lines().findFirst().orElse("");
  }

  /** For the books: a status, or a word. */
  public String word() {
    return status == 0 ? text : String.format(Locale.ROOT, "%d", status);
  }
}
