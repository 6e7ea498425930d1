package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;

/**
 * What a rejection tells after the batch number (VisaNet specification, section 5.7). RB is a clear
 * no however that looks, so every part is read by itself and left out when it does not fit. The
 * rejected field's contents, from position 50 on, are not read: they may be a card number.
 */
final class RejectionTail {

  /** Positions count from 1 and include the last. */
  private record Part(String name, int first, int last, String characters) {

    Optional<String> in(String record) {
      return Optional.of(record)
          .filter(whole -> whole.length() >= last)
          .map(whole -> whole.substring(first - 1, last))
          .filter(text -> text.matches(characters));
    }
  }

  // spotless:off
  private static final List<Part> PARTS = List.of(
      //       name                 first last characters
      new Part("errorType",         42,   42,  "[A-Z]"),
      new Part("errorRecordNumber", 43,   46,  "[0-9]{4}"),
      new Part("errorRecordType",   47,   47,  "[A-Z]"),
      new Part("errorFieldNumber",  48,   49,  "[0-9]{2}"));
  // spotless:on

  private RejectionTail() {}

  static Values of(byte[] record) {
    String text = new String(record, ISO_8859_1);
    Map<String, String> values = new TreeMap<>();
    PARTS.forEach(part -> part.in(text).ifPresent(value -> values.put(part.name(), value)));
    return Values.of(values);
  }
}
