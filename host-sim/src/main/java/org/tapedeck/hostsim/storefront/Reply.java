package org.tapedeck.hostsim.storefront;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the door has answered: a PSApiResult. */
record Reply(Element root) {

  private static final String EXTERNAL = "http://xml.org/sax/features/external-";
  private static final String DTD =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";

  static Reply read(String document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(EXTERNAL + "general-entities", false);
      factory.setFeature(EXTERNAL + "parameter-entities", false);
      factory.setFeature(DTD, false);
      InputSource source = new InputSource(new StringReader(document));
      return new Reply(factory.newDocumentBuilder().parse(source).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new IllegalStateException("the door's answer cannot be read", unreadable);
    }
  }

  /** Both codes, such as 1/0. */
  String codes() {
    return root.getAttribute("primaryRC") + "/" + root.getAttribute("secondaryRC");
  }

  boolean isDone() {
    return root.getAttribute("primaryRC").equals("0");
  }

  String message() {
    return root.getAttribute("merchantMessage");
  }

  List<Element> all(String name) {
    return all(root, name);
  }

  static List<Element> all(Element above, String name) {
    NodeList nodes = above.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      found.add((Element) nodes.item(at));
    }
    return found;
  }

  /** The first value of an attribute of such elements. */
  Optional<String> find(String element, String attribute) {
    return all(element).stream()
        .map(it -> it.getAttribute(attribute))
        .filter(it -> !it.isEmpty())
        .findFirst();
  }
}
