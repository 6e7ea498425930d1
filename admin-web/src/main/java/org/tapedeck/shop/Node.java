package org.tapedeck.shop;

import java.util.List;
import java.util.stream.Stream;

/** An element of an answer: it has a text, or children. */
record Node(String name, String text, List<Node> children) {

  static Node of(String name, Object text) {
    return new Node(name, text.toString(), List.of());
  }

  static Node yesNo(String name, boolean yes) {
    return of(name, yes ? "yes" : "no");
  }

  static Node empty(String name) {
    return of(name, "");
  }

  static Node with(String name, Node... children) {
    return new Node(name, "", List.of(children));
  }

  static Node with(String name, Stream<Node> children) {
    return new Node(name, "", children.toList());
  }

  /** The same with more children. */
  Node and(Node... more) {
    return with(name, Stream.concat(children.stream(), Stream.of(more)));
  }

  /** A whole document. What XML has no character for is a replacement character. */
  String document() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(xml, "");
    return xml.toString();
  }

  private void write(StringBuilder xml, String indent) {
    xml.append(indent).append('<').append(name);
    if (children.isEmpty() && text.isEmpty()) {
      xml.append("/>\n");
    } else if (children.isEmpty()) {
      xml.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    } else {
      xml.append(">\n");
      children.forEach(it -> it.write(xml, indent + "  "));
      xml.append(indent).append("</").append(name).append(">\n");
    }
  }

  private static String escaped(String raw) {
    StringBuilder text = new StringBuilder();
    raw.codePoints().forEach(it -> text.append(escaped(it)));
    return text.toString();
  }

  private static String escaped(int one) {
    return switch (one) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      default -> Character.toString(isOfXml(one) ? one : 0xFFFD);
    };
  }

  private static boolean isOfXml(int one) {
    return one == '\t'
        || one == '\n'
        || one >= 0x20 && one <= 0xD7FF
        || one >= 0xE000 && one <= 0xFFFD
        || one >= 0x10000;
  }
}
