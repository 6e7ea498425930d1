package org.tapedeck.hostsim.books;

import java.util.Locale;

/** A request that the host knew: it got the answer of the first, and nothing was booked. */
public record Repetition(String of, Place place, String number, String code) implements Entry {

  @Override
  public String line() {
    return String.format(
        Locale.ROOT, "repetition of=%s number=%s %s code=%s", of, number, place, code);
  }
}
