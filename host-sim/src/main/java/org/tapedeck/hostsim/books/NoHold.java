package org.tapedeck.hostsim.books;

import java.util.Locale;

/** A request that was answered without a hold: declined, badly formed, or a mere card check. */
public record NoHold(Place place, String sequence, String maskedPan, String amount, String code)
    implements Entry {

  @Override
  public String line() {
    return String.format(
        Locale.ROOT,
        "no-hold sequence=%s %s pan=%s amount=%s code=%s",
        sequence,
        place,
        maskedPan,
        amount,
        code);
  }
}
