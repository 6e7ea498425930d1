package org.tapedeck.framework.cardholder;

import java.util.Arrays;

/** What is written into messages. */
final class XmlText {

  /** All that XML 1.0 cannot say. */
  private static final String UNSAYABLE =
      "[^\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  private XmlText() {}

  /** A document whose places are filled with these texts, escaped. */
  static String filled(String form, String... texts) {
    return form.formatted(Arrays.stream(texts).map(XmlText::escaped).toArray());
  }

  static String escaped(String text) {
    return text.replaceAll(UNSAYABLE, " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The first so many characters, none of them cut in two. */
  static String shortened(String text, int most) {
    int length = text.codePointCount(0, text.length());
    return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
