package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** XML from strangers: a document type is refused, so nothing is fetched and nothing expands. */
public final class SafeXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** As ISO 8859-1 shows it. */
  private static final Pattern BEFORE = Pattern.compile("^[ \\t\\r\\n\u00EF\u00BB\u00BF]*+");

  private SafeXml() {}

  /**
   * The document's root. What servers write before it by mistake is passed over: blank lines, and
   * marks of the byte order of UTF-8.
   *
   * @throws Damaged when it is no well-formed document, or has a document type
   */
  public static Element root(byte[] document) throws Damaged {
    try {
      return parser().parse(trimmed(document)).getDocumentElement();
    } catch (SAXException | IOException damage) {
      throw new Damaged("The answer is no XML that can be read.");
    }
  }

  /** An element's child elements, in their order. */
  public static List<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** Whether an element has this name in this namespace; null for none. */
  public static boolean is(Node element, String namespace, String name) {
    return name.equals(element.getLocalName())
        && (namespace == null
            ? element.getNamespaceURI() == null
            : namespace.equals(element.getNamespaceURI()));
  }

  /** Text as it stands between tags, with what XML reserves escaped. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static ByteArrayInputStream trimmed(byte[] document) {
    String text = new String(document, ISO_8859_1);
    return new ByteArrayInputStream(BEFORE.matcher(text).replaceFirst("").getBytes(ISO_8859_1));
  }

  private static DocumentBuilder parser() {
    try {
      // The JDK's own: what is bundled with a server may know other features.
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser;
    } catch (ParserConfigurationException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
