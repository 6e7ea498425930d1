package org.tapedeck.framework.command;

/** What XML can say of a text (XML 1.0, production 2). */
public final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /**
   * The text with a replacement character (U+FFFD) for each that no document may hold: control
   * characters, halves of surrogate pairs, U+FFFE and U+FFFF. One of them would make the whole
   * document unreadable.
   */
  public static String of(String text) {
    if (text.codePoints().allMatch(XmlText::isAllowed)) {
      return text;
    }
    StringBuilder allowed = new StringBuilder();
    text.codePoints()
        .map(one -> isAllowed(one) ? one : REPLACEMENT)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int one) {
    return one == '\t'
        || one == '\n'
        || one == '\r'
        || one >= ' ' && one < Character.MIN_SURROGATE
        || one > Character.MAX_SURROGATE && one <= REPLACEMENT
        || one >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
