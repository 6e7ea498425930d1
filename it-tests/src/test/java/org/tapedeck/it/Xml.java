package org.tapedeck.it;

/** Elements as text, to be sent. */
final class Xml {

  private Xml() {}

  static String text(String name, String text) {
    return element(name, text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  /** Name, text, name, text ... */
  static String texts(String... namesAndTexts) {
    StringBuilder all = new StringBuilder();
    for (int at = 0; at < namesAndTexts.length; at += 2) {
      all.append(text(namesAndTexts[at], namesAndTexts[at + 1]));
    }
    return all.toString();
  }

  static String element(String name, String... inside) {
    return "<" + name + ">" + String.join("", inside) + "</" + name + ">";
  }
}
