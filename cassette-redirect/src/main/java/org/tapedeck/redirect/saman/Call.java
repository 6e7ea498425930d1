package org.tapedeck.redirect.saman;

import static org.tapedeck.redirect.SafeXml.escaped;

import java.util.Map;
import org.tapedeck.cassette.Message;
import org.tapedeck.redirect.Wording;

/**
 * A call in SOAP 1.1, RPC and encoded, as the bank's clients make it (section 3.4). The bank's WSDL
 * is never loaded: its host moves, and answers nobody whose address is not registered (3.8).
 */
final class Call {

  static final String NAMESPACE = "urn:Foo";
  static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";

  private static final String BEGINNING =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<SOAP-ENV:Envelope"
          + " xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\""
          + " xmlns:SOAP-ENC=\"http://schemas.xmlsoap.org/soap/encoding/\""
          + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " xmlns:ns1=\"urn:Foo\""
          + " SOAP-ENV:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\">"
          + "<SOAP-ENV:Body>";
  private static final String END = "</SOAP-ENV:Body></SOAP-ENV:Envelope>\n";

  private final String operation;
  private final Wording wording = new Wording();

  Call(String operation) {
    this.operation = operation;
    wording.plain(BEGINNING).plain("<ns1:" + operation + ">");
  }

  Call text(String part, String value) {
    wording.plain(opening(part, "string")).plain(escaped(value)).plain(closing(part));
    return this;
  }

  Call secret(String part, String value) {
    wording.plain(opening(part, "string")).secret(escaped(value)).plain(closing(part));
    return this;
  }

  /** Without a decimal point, which the bank refuses (code -15). */
  Call amount(String part, long rial) {
    wording.plain(opening(part, "double")).plain(String.valueOf(rial)).plain(closing(part));
    return this;
  }

  Message message(String path) {
    wording.plain(closing("ns1:" + operation)).plain(END);
    Map<String, String> action = Map.of("SOAPAction", "\"" + operation + "\"");
    return wording.message(path, action, "text/xml; charset=utf-8");
  }

  private static String opening(String part, String type) {
    return "<" + part + " xsi:type=\"xsd:" + type + "\">";
  }

  private static String closing(String part) {
    return "</" + part + ">";
  }
}
