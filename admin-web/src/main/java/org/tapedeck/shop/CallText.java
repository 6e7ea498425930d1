package org.tapedeck.shop;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a call: one document in the character set that it declares, without a document type, so
 * that there are no entities but those of XML itself.
 */
final class CallText {

  /** Bytes; a PaRes may have many. */
  static final int LONGEST = 256 * 1024;

  /** Bytes passed over of a longer one, so that its sender hears the answer. */
  static final int MOST_PASSED_OVER = 8 * 1024 * 1024;

  /** Elements in elements. */
  static final int DEEPEST = 8;

  static final int MOST_ELEMENTS = 1000;

  private static final XMLInputFactory FACTORY = factory();

  private CallText() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * The root of what comes.
   *
   * @throws NoCall when it is no such document, too long, or does not come to its end in time
   */
  static Element read(InputStream body) throws NoCall {
    byte[] bytes = bytes(body);
    try {
      return root(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException | NoSuchElementException notXml) {
      throw bad("The body is not well-formed XML.");
    }
  }

  private static byte[] bytes(InputStream body) throws NoCall {
    try {
      byte[] bytes = body.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        passOver(body);
        throw new NoCall(
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            "The body is longer than " + LONGEST + " bytes.");
      }
      return bytes;
    } catch (IOException tooSlow) {
      throw new NoCall(
          HttpServletResponse.SC_REQUEST_TIMEOUT, "The body did not come to its end in time.");
    }
  }

  private static void passOver(InputStream body) throws IOException {
    byte[] heap = new byte[8 * 1024];
    int left = MOST_PASSED_OVER;
    for (int got = body.read(heap); got > 0 && left > 0; got = body.read(heap)) {
      left -= got;
    }
  }

  private static Element root(XMLStreamReader xml) throws XMLStreamException, NoCall {
    Deque<Begun> open = new ArrayDeque<>();
    open.push(new Begun(""));
    int elements = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw bad("The body has a document type or an entity.");
        case XMLStreamConstants.START_ELEMENT -> {
          open.push(new Begun(xml.getLocalName()));
          elements++;
          check(open.size() - 1, elements);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Element done = open.pop().element();
          open.peek().children.add(done);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.peek().text.append(xml.getText());
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    return open.pop().children.get(0);
  }

  private static void check(int depth, int elements) throws NoCall {
    if (depth > DEEPEST) {
      throw bad("Elements are nested deeper than " + DEEPEST + ".");
    }
    if (elements > MOST_ELEMENTS) {
      throw bad("There are more than " + MOST_ELEMENTS + " elements.");
    }
  }

  private static NoCall bad(String sentence) {
    return new NoCall(HttpServletResponse.SC_OK, sentence);
  }

  /** An element whose end has not come yet. */
  private static final class Begun {

    final String name;
    final StringBuilder text = new StringBuilder();
    final List<Element> children = new ArrayList<>();

    Begun(String name) {
      this.name = name;
    }

    Element element() {
      return new Element(name, text.toString(), List.copyOf(children));
    }
  }
}
