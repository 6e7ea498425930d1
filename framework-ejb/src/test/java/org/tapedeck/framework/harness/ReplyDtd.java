package org.tapedeck.framework.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.tapedeck.framework.command.Reply;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** The DTD of the replies, as a parser reads it. */
public final class ReplyDtd {

  private final Map<String, String> contents = new TreeMap<>();
  private final Map<String, Map<String, Boolean>> attributes = new TreeMap<>();

  private ReplyDtd() {}

  public static ReplyDtd read() {
    ReplyDtd dtd = new ReplyDtd();
    parse("<PSApiResult primaryRC='0' secondaryRC='0' objectCount='0'/>", dtd.new Declarations());
    return dtd;
  }

  /** What each element may hold, as declared. */
  public Map<String, String> contents() {
    return contents;
  }

  /** The attributes of an element, each with whether it is required. */
  public Map<String, Boolean> attributes(String element) {
    return attributes.getOrDefault(element, Map.of());
  }

  /** A reply must be what the DTD declares. */
  public static void check(Reply reply) {
    parse(ReplyText.of(reply), new DefaultHandler2());
  }

  private static void parse(String document, DefaultHandler2 handler) {
    String whole = "<!DOCTYPE PSApiResult [" + text() + "]>" + document;
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setValidating(true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty("http://xml.org/sax/properties/declaration-handler", handler);
      reader.setErrorHandler(new Strict());
      reader.parse(new InputSource(new StringReader(whole)));
    } catch (ParserConfigurationException | SAXException | IOException wrong) {
      throw new AssertionError("PSApiResult.dtd: " + wrong.getMessage() + "\n" + document, wrong);
    }
  }

  private static String text() {
    try (InputStream file = Reply.class.getResourceAsStream("PSApiResult.dtd")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private final class Declarations extends DefaultHandler2 {

    @Override
    public void elementDecl(String name, String model) {
      contents.put(name, model);
    }

    @Override
    public void attributeDecl(
        String element, String attribute, String type, String mode, String value) {
      attributes
          .computeIfAbsent(element, first -> new TreeMap<>())
          .put(attribute, "#REQUIRED".equals(mode));
    }
  }

  private static final class Strict extends DefaultHandler2 {

    @Override
    public void warning(SAXParseException wrong) throws SAXException {
      throw wrong;
    }

    @Override
    public void error(SAXParseException wrong) throws SAXException {
      throw wrong;
    }
  }
}
