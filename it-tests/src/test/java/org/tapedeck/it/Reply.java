package org.tapedeck.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What the server answered.
 *
 * @param text the document as it came
 */
record Reply(int httpStatus, String text, Element root) {

  static Reply of(int httpStatus, String text) {
    return new Reply(httpStatus, text, Validity.parse(text).getDocumentElement());
  }

  int code(String attribute) {
    return Integer.parseInt(root.getAttribute(attribute));
  }

  /** Each element of this name: its attributes, and its cassette properties beside them. */
  List<Map<String, String>> elements(String name) {
    List<Map<String, String>> found = new ArrayList<>();
    NodeList nodes = root.getOwnerDocument().getElementsByTagName(name);
    for (int at = 0; at < nodes.getLength(); at++) {
      Map<String, String> values = attributes(nodes.item(at));
      children(nodes.item(at), "CassetteExtensionObject")
          .forEach(
              extension ->
                  children(extension, "CassetteProperty")
                      .forEach(property -> put(values, attributes(property))));
      found.add(values);
    }
    return found;
  }

  private static void put(Map<String, String> values, Map<String, String> property) {
    values.put(property.get("propertyId"), property.get("value"));
  }

  private static Map<String, String> attributes(Node node) {
    Map<String, String> values = new TreeMap<>();
    for (int at = 0; at < node.getAttributes().getLength(); at++) {
      Node attribute = node.getAttributes().item(at);
      values.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    return values;
  }

  private static List<Node> children(Node parent, String name) {
    List<Node> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }
}
