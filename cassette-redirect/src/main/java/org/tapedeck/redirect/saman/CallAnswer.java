package org.tapedeck.redirect.saman;

import static org.tapedeck.redirect.SafeXml.children;
import static org.tapedeck.redirect.SafeXml.is;

import java.util.List;
import java.util.Set;
import org.tapedeck.cassette.Answer;
import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.ExactInteger;
import org.tapedeck.redirect.SafeXml;
import org.w3c.dom.Element;

/**
 * The number that a call is answered with, whatever prefixes and types the server writes, and
 * wherever it puts the value: beside the answer as a multiRef, too (section 3.4).
 */
final class CallAnswer {

  private static final String RESULT = "result";
  private static final int OK = 200;

  /** Of SOAP 1.1, in which we ask, and of 1.2, in which some servers answer all the same. */
  private static final Set<String> ENVELOPES =
      Set.of(Call.ENVELOPE, "http://www.w3.org/2003/05/soap-envelope");

  private CallAnswer() {}

  /**
   * @throws Damaged when there is no such number, and for a fault
   */
  static long number(Answer answer, String operation) throws Damaged {
    if (answer.status() != OK) {
      throw new Damaged("The bank answered with HTTP status " + answer.status() + ".");
    }
    Element body = body(SafeXml.root(answer.body()));
    Element result = result(response(body, operation));
    return ExactInteger.of(text(result, body))
        .orElseThrow(() -> new Damaged("The bank's result is no whole number."));
  }

  private static Element body(Element root) throws Damaged {
    if (!isOfSoap(root, "Envelope")) {
      throw new Damaged("The answer is no SOAP 1.1 or 1.2.");
    }
    return only(
        children(root).stream().filter(child -> isOfSoap(child, "Body")).toList(), "one body");
  }

  private static Element response(Element body, String operation) throws Damaged {
    if (children(body).stream().anyMatch(child -> isOfSoap(child, "Fault"))) {
      throw new Damaged("The bank answered with a fault.");
    }
    return only(
        children(body).stream()
            .filter(child -> is(child, Call.NAMESPACE, operation + "Response"))
            .toList(),
        "one answer to " + operation);
  }

  /** Unqualified by the bank's description; servers with a default namespace qualify it. */
  private static Element result(Element response) throws Damaged {
    return only(
        children(response).stream()
            .filter(child -> is(child, null, RESULT) || is(child, Call.NAMESPACE, RESULT))
            .toList(),
        "one result");
  }

  private static String text(Element result, Element body) throws Damaged {
    String reference = result.getAttribute("href");
    Element value =
        reference.isEmpty()
            ? result
            : only(
                children(body).stream()
                    .filter(child -> reference.equals("#" + child.getAttribute("id")))
                    .toList(),
                "one value");
    if (!children(value).isEmpty()) {
      throw new Damaged("The bank's result is no text.");
    }
    return value.getTextContent();
  }

  private static boolean isOfSoap(Element element, String name) {
    return ENVELOPES.stream().anyMatch(envelope -> is(element, envelope, name));
  }

  private static Element only(List<Element> found, String wanted) throws Damaged {
    if (found.size() != 1) {
      throw new Damaged("The answer has " + found.size() + ", not " + wanted + ".");
    }
    return found.get(0);
  }
}
