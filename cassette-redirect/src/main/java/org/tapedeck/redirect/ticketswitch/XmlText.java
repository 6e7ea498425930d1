package org.tapedeck.redirect.ticketswitch;

import java.util.regex.Pattern;
import org.tapedeck.redirect.SafeXml;

/** Names and texts as a request carries them. */
final class XmlText {

  /** Legal to every parser of XML 1.0, whichever of its editions it knows; without namespaces. */
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]"
              + "[A-Za-z0-9._\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF-]{0,255}");

  private XmlText() {}

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * The text between tags. What XML 1.0 cannot carry is left out. What is not ASCII goes by its
   * number, since nothing says what character set the core takes text/xml for; a carriage return
   * does, or a parser would make a line feed of it.
   */
  static String of(String text) {
    StringBuilder written = new StringBuilder();
    SafeXml.escaped(text)
        .codePoints()
        .filter(XmlText::isCarried)
        .forEach(character -> write(character, written));
    return written.toString();
  }

  private static boolean isCarried(int character) {
    return character >= ' '
        ? !Character.isSurrogate((char) character) && !isNoCharacter(character)
            || character > Character.MAX_VALUE
        : character == '\t' || character == '\n' || character == '\r';
  }

  private static boolean isNoCharacter(int character) {
    return character == 0xFFFE || character == 0xFFFF;
  }

  private static void write(int character, StringBuilder written) {
    if (character == '\r' || character > '~') {
      written.append("&#").append(character).append(';');
    } else {
      written.appendCodePoint(character);
    }
  }
}
