package org.tapedeck.hostsim.acs;

import java.util.UUID;
import org.tapedeck.hostsim.xml.SafeXml;
import org.tapedeck.hostsim.xml.Tree;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A message of 3-D Secure 1.0.2: ThreeDSecure, in it a Message with an id, in it the content.
 *
 * @param content such as VEReq
 */
record Message(String id, Tree content) {
  static final String VERSION = "1.0.2";

  /** Why a message is answered with an Error. */
  static final class Wrong extends IllegalArgumentException {
    private final transient Tree error;

    /** The codes are those of the protocol: 1 root, 3 missing element, 5 format. */
    Wrong(int code, String sentence, String detail) {
      super(sentence + ": " + detail);
      this.error =
          Tree.texts(
              "Error",
              "version",
              VERSION,
              "errorCode",
              Integer.toString(code),
              "errorMessage",
              sentence,
              "errorDetail",
              detail);
    }

    Message message() {
      return new Message(UUID.randomUUID().toString(), error);
    }
  }

  /**
   * @throws Wrong when it is no such message
   */
  static Message read(byte[] octets, String kind) {
    Element message = first(root(octets), "Message");
    Tree content = Tree.of(first(message, kind));
    if (!content.get("version").equals(VERSION)) {
      throw new Wrong(5, "format of an element invalid", "version");
    }
    return new Message(message.getAttribute("id"), content);
  }

  private static Element root(byte[] octets) {
    try {
      return SafeXml.read(octets).getDocumentElement();
    } catch (SAXException broken) {
      throw new Wrong(1, "root element invalid", "no XML document");
    }
  }

  private static Element first(Element above, String name) {
    NodeList found = above.getElementsByTagNameNS("*", name);
    if (found.getLength() == 0) {
      throw new Wrong(1, "root element invalid", "no " + name);
    }
    return (Element) found.item(0);
  }

  String need(String path, String format) {
    if (content.at(path).isEmpty()) {
      throw new Wrong(3, "required element missing", path);
    }
    String text = content.get(path);
    if (!text.matches(format)) {
      throw new Wrong(5, "format of an element invalid", path);
    }
    return text;
  }

  String document() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<ThreeDSecure><Message id=\""
        + Tree.escape(id)
        + "\">"
        + content.markup()
        + "</Message></ThreeDSecure>\n";
  }
}
