package org.tapedeck.framework.purchase;

import java.text.Normalizer;

/** What can be said with the letters that hosts know: {@code Mühlstraße} is Muhlstrasse. */
final class LatinLetters {

  private LatinLetters() {}

  /** Printable ASCII; what has no letter there is left out. */
  static String of(String text) {
    return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
        .replaceAll("[^ -~]", "")
        .strip();
  }
}
