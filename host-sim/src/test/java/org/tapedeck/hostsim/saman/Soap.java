package org.tapedeck.hostsim.saman;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** SOAP 1.1 as a client of this test writes and reads it, with a parser of its own. */
final class Soap {
  private static final String START =
      "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>";
  private static final String END = "</e:Body></e:Envelope>";

  private Soap() {}

  /** Name, value, name, value ... */
  static String call(String operation, String... parts) {
    StringBuilder message = new StringBuilder(START);
    message.append("<n:").append(operation).append(" xmlns:n=\"urn:Foo\">");
    for (int i = 0; i < parts.length; i += 2) {
      String value = parts[i + 1].replace("&", "&amp;").replace("<", "&lt;");
      message.append("<" + parts[i] + ">" + value + "</" + parts[i] + ">");
    }
    return message.append("</n:").append(operation).append('>').append(END).toString();
  }

  /** The text of the result, or {@code fault} and its code. */
  static String result(String message) throws Exception {
    Document document = parsed(message);
    if (document.getElementsByTagName("faultcode").getLength() > 0) {
      return "fault " + document.getElementsByTagName("faultcode").item(0).getTextContent();
    }
    Element result = (Element) document.getElementsByTagName("result").item(0);
    boolean referred = result.hasAttributes() && result.getTextContent().isEmpty();
    return referred
        ? document.getElementsByTagName("multiRef").item(0).getTextContent()
        : result.getTextContent();
  }

  static Document parsed(String message) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return builder.parse(new InputSource(new StringReader(message)));
  }
}
