package org.tapedeck.hostsim;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.acs.Packed;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.xml.Tree;

/** A cardholder and his merchant, who asks the directory and reads what the issuer has signed. */
final class Cardholder implements AutoCloseable {
  static final String XID = "eGlkIG9mIHR3ZW50eSBieXRlczE=";
  static final String CARD = "4111111111111111";

  final Street street = new Street();

  Cardholder() throws Exception {}

  void knobs(String settings) throws Exception {
    street.must(street.post("/acs/knobs", Form.read("all=normal&" + settings)));
  }

  static String veReq(String pan) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <ThreeDSecure><Message id="ve-1"><VEReq><version>1.0.2</version><pan>%s</pan>\
        <Merchant><acqBIN>999995</acqBIN><merID>888000002200</merID><password>12345678</password>\
        </Merchant><Browser><deviceCategory>0</deviceCategory><accept>*/*</accept>\
        <userAgent>test</userAgent></Browser></VEReq></Message></ThreeDSecure>
        """
        .replace("%s", pan);
  }

  HttpResponse<String> asks(String message) throws Exception {
    return street.postBody("/acs/directory", "application/xml; charset=utf-8", message);
  }

  Tree verdict(String pan) throws Exception {
    return read(asks(veReq(pan)).body()).at("Message/VERes").orElseThrow();
  }

  static Tree read(String document) {
    return Tree.read(document.getBytes(StandardCharsets.UTF_8));
  }

  static String paReq(String account) {
    return """
        <ThreeDSecure><Message id="pa-1"><PAReq><version>1.0.2</version>\
        <Merchant><acqBIN>999995</acqBIN><merID>888000002200</merID><name>Demo shop</name>\
        <country>840</country><url>http://127.0.0.1/</url></Merchant>\
        <Purchase><xid>XID</xid><date>20020911 14:30:15</date><amount>$25.00</amount>\
        <purchAmount>2500</purchAmount><currency>840</currency><exponent>2</exponent></Purchase>\
        <CH><acctID>ACCOUNT</acctID><expiry>0512</expiry></CH></PAReq></Message></ThreeDSecure>
        """
        .replace("XID", XID)
        .replace("ACCOUNT", account);
  }

  /** The page of the issuer. */
  HttpResponse<String> sent(String message) throws Exception {
    String packed = Packed.pack(message.getBytes(StandardCharsets.UTF_8));
    return street.post(
        "/acs/pareq",
        Form.of("PaReq", packed, "MD", "a <b>", "TermUrl", street.shop.address("/t/T1")));
  }

  HttpResponse<String> page() throws Exception {
    return sent(paReq(verdict(CARD).get("CH/acctID")));
  }

  HttpResponse<String> press(HttpResponse<String> page, String button) throws Exception {
    return street.post("/acs/chosen", Form.of("sitting", Street.sitting(page), "do", button));
  }

  /** A hidden field of a page, as the browser sends it. */
  static String hidden(HttpResponse<String> page, String name) {
    Matcher field =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
    if (!field.find()) {
      return "none";
    }
    return field
        .group(1)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#13;", "\r")
        .replace("&#10;", "\n")
        .replace("&amp;", "&");
  }

  static String document(HttpResponse<String> page) {
    return new String(Packed.unpack(hidden(page, "PaRes")), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    street.close();
  }
}
