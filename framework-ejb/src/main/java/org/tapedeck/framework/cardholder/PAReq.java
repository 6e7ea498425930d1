package org.tapedeck.framework.cardholder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tapedeck.cassette.Values;

/**
 * Asks the cardholder's bank to ask him. It bears no card number.
 *
 * @param kept what has to come back in the PARes
 */
record PAReq(CardholderSettings shop, Values kept, Asked asked, String accountId) {

  private static final int LONGEST_DESCRIPTION = 125;
  private static final int CENTURY = 2;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String FORM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ThreeDSecure><Message id="%s"><PAReq><version>1.0.2</version>\
      <Merchant><acqBIN>%s</acqBIN><merID>%s</merID><name>%s</name><country>%s</country>\
      <url>%s</url></Merchant>\
      <Purchase><xid>%s</xid><date>%s</date><amount>%s</amount><purchAmount>%s</purchAmount>\
      <currency>%s</currency><exponent>%s</exponent>""";

  private static final String DESCRIPTION = "<desc>%s</desc>";

  private static final String END =
      """
      </Purchase><CH><acctID>%s</acctID><expiry>%s</expiry></CH>\
      </PAReq></Message></ThreeDSecure>
      """;

  /** As a browser carries it. */
  String packed() {
    return Packing.pack(document().getBytes(StandardCharsets.UTF_8));
  }

  String document() {
    return head() + description() + end();
  }

  private String head() {
    return XmlText.filled(
        FORM,
        Kept.XID.in(kept),
        Kept.ACQUIRER_BIN.in(kept),
        Kept.MERCHANT_ID.in(kept),
        shop.merchantName(),
        shop.country(),
        shop.merchantUrl(),
        Kept.XID.in(kept),
        date(asked.time()),
        ShownAmount.of(asked.amount()),
        Kept.AMOUNT.in(kept),
        Kept.CURRENCY.in(kept),
        Kept.EXPONENT.in(kept));
  }

  private String description() {
    String text = XmlText.shortened(asked.description().strip(), LONGEST_DESCRIPTION);
    return text.isEmpty() ? "" : XmlText.filled(DESCRIPTION, text);
  }

  private String end() {
    return XmlText.filled(END, accountId, asked.expiry().substring(CENTURY));
  }

  private static String date(Instant time) {
    return DATE.format(time);
  }
}
