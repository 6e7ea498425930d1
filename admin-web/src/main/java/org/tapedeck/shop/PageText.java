package org.tapedeck.shop;

/** Texts of others in pages of ours. */
final class PageText {

  private PageText() {}

  /** Inside a quoted attribute. A line's end would not survive as itself. */
  static String html(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\r", "&#13;")
        .replace("\n", "&#10;");
  }

  /** A literal inside a script: with its slashes escaped, as the original has it. */
  static String script(String raw) {
    StringBuilder text = new StringBuilder("\"");
    raw.chars().forEach(it -> text.append(scripted((char) it)));
    return text.append('"').toString();
  }

  private static String scripted(char one) {
    if (one == '/') {
      return "\\/";
    }
    boolean plain = one > 0x20 && one < 0x7F && "\"'\\<>&".indexOf(one) < 0;
    return plain ? Character.toString(one) : "\\u%04X".formatted((int) one);
  }
}
