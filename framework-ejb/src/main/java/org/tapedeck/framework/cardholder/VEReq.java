package org.tapedeck.framework.cardholder;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Secrecy;

/** Asks a directory whether a card takes part. Its text form shows the card in its mask. */
record VEReq(String id, String pan, String acquirerBin, String merchantId) implements Message.Part {

  static final String CONTENT_TYPE = "application/xml; charset=utf-8";

  private static final String FORM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ThreeDSecure><Message id="%s"><VEReq><version>1.0.2</version>\
      <pan>%s</pan>\
      <Merchant><acqBIN>%s</acqBIN><merID>%s</merID></Merchant>\
      </VEReq></Message></ThreeDSecure>
      """;

  Message message() {
    return Message.of("", Map.of(), CONTENT_TYPE, this);
  }

  @Override
  public byte[] bytes() {
    return document(pan).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] masked() {
    return description().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String description() {
    return document(Secrecy.MASKED.shown(pan).orElseThrow());
  }

  private String document(String shownPan) {
    return XmlText.filled(FORM, id, shownPan, acquirerBin, merchantId);
  }

  @Override
  public String toString() {
    return description();
  }
}
