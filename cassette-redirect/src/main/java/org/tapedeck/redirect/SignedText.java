package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a code is made over where fields are signed by name: {@code name=value}, joined by {@code
 * &}, names in byte order, values decoded and not trimmed (redirect specification, sections 2.3 and
 * 4.4).
 */
public final class SignedText {

  private static final Comparator<String> BYTE_ORDER =
      (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

  private static final Pattern ANOTHER_FIELD = Pattern.compile("&[^&]*=");

  private SignedText() {}

  public static String of(Map<String, String> fields) {
    return fields.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BYTE_ORDER))
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining("&"));
  }

  /**
   * Whether other fields have the same text. Nothing tells {@code a=1&b=2} of two fields from one
   * whose value is {@code 1&b=2}: who has a value signed, such as his own name, could cut the
   * bank's message into another that has the same code.
   */
  public static boolean isAmbiguous(Map<String, String> fields) {
    return fields.keySet().stream().anyMatch(name -> name.contains("&") || name.contains("="))
        || fields.values().stream().anyMatch(value -> ANOTHER_FIELD.matcher(value).find());
  }
}
