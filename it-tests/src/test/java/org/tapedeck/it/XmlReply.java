package org.tapedeck.it;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the XML door answered. */
record XmlReply(String text, Element root) {

  static XmlReply of(String text) {
    return new XmlReply(text, Validity.withoutType(text).getDocumentElement());
  }

  /** The text at the end of a path below the root; "" when nothing is there. */
  String get(String path) {
    Node here = root;
    for (String name : path.split("/")) {
      here = here == null ? null : child(here, name);
    }
    return here == null ? "" : here.getTextContent().strip();
  }

  private static Node child(Node parent, String name) {
    Node at = parent.getFirstChild();
    while (at != null && !at.getNodeName().equals(name)) {
      at = at.getNextSibling();
    }
    return at;
  }

  /** The text of the first element of that name, wherever it is. */
  String anywhere(String name) {
    NodeList found = root.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  /** The page for the buyer's browser; "" when it is the end. */
  String page() {
    return get("redirect_html_page_data");
  }

  boolean isBought() {
    return get("trolley/purchase_result/success").equals("yes");
  }
}
