package org.tapedeck.hostsim.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An element without attributes: text, or elements in order. One that is read keeps its local name
 * and loses its attributes.
 */
public record Tree(String name, String text, List<Tree> children) {

  public Tree {
    children = List.copyOf(children);
  }

  public static Tree text(String name, String text) {
    return new Tree(name, text, List.of());
  }

  public static Tree yes(String name, boolean yes) {
    return text(name, yes ? "yes" : "no");
  }

  public static Tree of(String name, Tree... children) {
    return new Tree(name, "", List.of(children));
  }

  /** Name, text, name, text ... */
  public static Tree texts(String name, String... namesAndTexts) {
    List<Tree> children = new ArrayList<>();
    for (int at = 0; at < namesAndTexts.length; at += 2) {
      children.add(text(namesAndTexts[at], namesAndTexts[at + 1]));
    }
    return new Tree(name, "", children);
  }

  /**
   * @throws IllegalArgumentException when it is no XML document, or one with a DTD
   */
  public static Tree read(byte[] octets) {
    try {
      return of(SafeXml.read(octets).getDocumentElement());
    } catch (SAXException broken) {
      throw new IllegalArgumentException("this is no XML document", broken);
    }
  }

  public static Tree of(Element element) {
    List<Tree> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        children.add(of(child));
      } else if (at.getNodeType() != Node.COMMENT_NODE && at.getNodeValue() != null) {
        text.append(at.getNodeValue());
      }
    }
    return new Tree(element.getLocalName(), children.isEmpty() ? text.toString() : "", children);
  }

  public Tree and(Tree... more) {
    return and(List.of(more));
  }

  public Tree and(List<Tree> more) {
    return new Tree(name, text, Stream.concat(children.stream(), more.stream()).toList());
  }

  /** The first child of that name. */
  public Optional<Tree> find(String child) {
    return all(child).findFirst();
  }

  public Stream<Tree> all(String child) {
    return children.stream().filter(it -> it.name().equals(child));
  }

  public boolean has(String child) {
    return find(child).isPresent();
  }

  /** Down the path, such as {@code trolley/bundle}. */
  public Optional<Tree> at(String path) {
    Optional<Tree> here = Optional.of(this);
    for (String step : path.split("/")) {
      here = here.flatMap(it -> it.find(step));
    }
    return here;
  }

  /** The text at the end of a path, without white space around it; "" when nothing is there. */
  public String get(String path) {
    return at(path).map(Tree::text).orElse("").strip();
  }

  /** This element and all below it. */
  public Stream<Tree> everything() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Tree::everything));
  }

  /** Without a declaration. */
  public String markup() {
    StringBuilder inside = new StringBuilder(escape(text));
    children.forEach(child -> inside.append(child.markup()));
    return inside.isEmpty() ? "<" + name + "/>" : "<" + name + ">" + inside + "</" + name + ">";
  }

  public byte[] document() {
    String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + markup() + "\n";
    return declared.getBytes(StandardCharsets.UTF_8);
  }

  /** What XML 1.0 cannot hold becomes U+FFFD. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(sign -> escaped.append(escaped(sign)));
    return escaped.toString();
  }

  private static String escaped(int sign) {
    return switch (sign) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\r' -> "&#13;";
      default -> Character.toString(allowed(sign) ? sign : 0xFFFD);
    };
  }

  private static boolean allowed(int sign) {
    boolean white = sign == '\t' || sign == '\n';
    boolean half = Character.getType(sign) == Character.SURROGATE;
    return white || sign >= 0x20 && !half && sign != 0xFFFE && sign != 0xFFFF;
  }
}
