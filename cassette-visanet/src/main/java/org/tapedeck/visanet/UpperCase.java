package org.tapedeck.visanet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;

/** Letters go out in upper case, however they were typed (VisaNet specification, section 1.2). */
final class UpperCase {

  /** An account's settings that may hold small letters; the others are digits or codes. */
  private static final List<String> NAMES =
      List.of("merchantName", "merchantCity", "merchantState");

  private UpperCase() {}

  /** An account's settings as they are sent. */
  static Values of(Values account) {
    Map<String, String> raised = new TreeMap<>();
    NAMES.forEach(name -> raised.put(name, of(account.text(name))));
    return account.and(Values.of(raised));
  }

  static String of(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
