package org.tapedeck.framework.cardholder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** 3-D Secure messages from strangers. A document type is refused, so nothing expands. */
final class SafeXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** The messages need 7; a very deep document is work for whoever walks through it. */
  private static final String DEEPEST = "20";

  private SafeXml() {}

  /** The one Message of a ThreeDSecure document. */
  static Element message(byte[] document) throws Unfit {
    try {
      Element root = parser().parse(new ByteArrayInputStream(document)).getDocumentElement();
      if (!is(root, "ThreeDSecure")) {
        throw new Unfit("It is no message of 3-D Secure.");
      }
      return child(root, "Message");
    } catch (SAXException | IOException damage) {
      throw new Unfit("It is no XML that can be read.");
    }
  }

  /** The only element of this name among an element's children. */
  static Element child(Element parent, String name) throws Unfit {
    return find(parent, name).orElseThrow(() -> new Unfit("It has no " + name + "."));
  }

  /** The same where there may be none. */
  static Optional<Element> find(Element parent, String name) throws Unfit {
    List<Element> found = children(parent).stream().filter(one -> is(one, name)).toList();
    if (found.size() > 1) {
      throw new Unfit("It has more than one " + name + ".");
    }
    return found.stream().findFirst();
  }

  /** The text of the element at the end of this path. */
  static String text(Element from, String... path) throws Unfit {
    Element end = from;
    for (String name : path) {
      end = child(end, name);
    }
    if (!children(end).isEmpty()) {
      throw new Unfit("Its " + end.getNodeName() + " is no text.");
    }
    // The whole of it: comments are not signed, and a text that one divides is still one text.
    return end.getTextContent().strip();
  }

  static List<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  static boolean is(Element element, String name) {
    return element.getNamespaceURI() == null && name.equals(element.getLocalName());
  }

  private static DocumentBuilder parser() {
    try {
      // The JDK's own: what is bundled with a server may know other features.
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
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
