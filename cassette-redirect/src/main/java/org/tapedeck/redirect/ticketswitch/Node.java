package org.tapedeck.redirect.ticketswitch;

import java.util.List;
import java.util.Optional;
import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.SafeXml;
import org.w3c.dom.Element;

/** An element of an answer. Elements that nobody asks for are passed over, wherever they stand. */
record Node(Element element) {

  /** Those of this name, in their order. */
  List<Node> all(String name) {
    return SafeXml.children(element).stream()
        .filter(child -> SafeXml.is(child, null, name))
        .map(Node::new)
        .toList();
  }

  /**
   * The only one of this name.
   *
   * @throws Damaged when there are more
   */
  Optional<Node> find(String name) throws Damaged {
    List<Node> found = all(name);
    if (found.size() > 1) {
      throw new Damaged("The answer has " + name + " more than once.");
    }
    return found.stream().findFirst();
  }

  /** The only one of this name, which has to be there. */
  Node child(String name) throws Damaged {
    return find(name).orElseThrow(() -> missing(name));
  }

  /** A child's text as it stands; empty when it is missing or has none. */
  Optional<String> text(String name) throws Damaged {
    Optional<Node> child = find(name);
    return child.isEmpty() ? Optional.empty() : child.get().text(child.get().element());
  }

  /** The same without blanks around it. */
  Optional<String> word(String name) throws Damaged {
    return text(name).map(String::strip).filter(word -> !word.isEmpty());
  }

  String needed(String name) throws Damaged {
    return word(name).orElseThrow(() -> missing(name));
  }

  /** Whether a child says yes; no when it is missing. */
  boolean says(String name) throws Damaged {
    Optional<String> word = word(name);
    return word.isPresent() && isYes(name, word.get());
  }

  /** Whether a child says yes, which has to be there. */
  boolean mustSay(String name) throws Damaged {
    return isYes(name, needed(name));
  }

  private static boolean isYes(String name, String word) throws Damaged {
    if (!word.equals("yes") && !word.equals("no")) {
      throw new Damaged("The answer's " + name + " is neither yes nor no.");
    }
    return word.equals("yes");
  }

  private Optional<String> text(Element leaf) throws Damaged {
    if (!SafeXml.children(leaf).isEmpty()) {
      throw new Damaged("The answer's " + leaf.getLocalName() + " is no text.");
    }
    return Optional.of(leaf.getTextContent()).filter(text -> !text.isEmpty());
  }

  private static Damaged missing(String name) {
    return new Damaged("The answer has no " + name + ".");
  }
}
