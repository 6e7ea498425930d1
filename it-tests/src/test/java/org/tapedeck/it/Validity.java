package org.tapedeck.it;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a reply as a merchant's program does, and holds it against its DTD. When the DTD is not
 * inside the reply, it is the one that the merchant holds; nothing is fetched from elsewhere.
 */
final class Validity implements ErrorHandler {

  private Validity() {}

  static Document parse(String text) {
    return parse(text, true);
  }

  /** An event, which has no DTD. */
  static Document event(String text) {
    return withoutType(text);
  }

  /** A document that has no DTD. */
  static Document withoutType(String text) {
    return parse(text, false);
  }

  private static Document parse(String text, boolean validating) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setValidating(validating);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> held());
      builder.setErrorHandler(new Validity());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException wrong) {
      throw new AssertionError(wrong.getMessage() + ":\n" + text, wrong);
    }
  }

  private static InputSource held() throws IOException {
    return new InputSource(
        new StringReader(Files.readString(Path.of(System.getProperty("reply.dtd")))));
  }

  @Override
  public void warning(SAXParseException wrong) throws SAXException {
    throw wrong;
  }

  @Override
  public void error(SAXParseException wrong) throws SAXException {
    throw wrong;
  }

  @Override
  public void fatalError(SAXParseException wrong) throws SAXException {
    throw wrong;
  }
}
