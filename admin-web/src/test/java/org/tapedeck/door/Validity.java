package org.tapedeck.door;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Documents must be what the DTD inside them declares. */
final class Validity implements ErrorHandler {

  private Validity() {}

  static Document parse(String document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setValidating(true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Validity());
      return builder.parse(new InputSource(new StringReader(document)));
    } catch (ParserConfigurationException | SAXException | IOException wrong) {
      throw new AssertionError(wrong.getMessage() + "\n" + document, wrong);
    }
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
