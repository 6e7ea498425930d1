package org.tapedeck.hostsim.acs;

import java.util.List;
import org.tapedeck.hostsim.xml.Tree;

/** What a merchant wants a cardholder to confirm. */
record Pareq(String messageId, Tree content) {

  private record Field(String path, String format) {}

  // spotless:off
  private static final List<Field> FIELDS = List.of(
      new Field("Merchant/acqBIN",      "\\d{1,11}"),
      new Field("Merchant/merID",       ".{1,24}"),
      new Field("Merchant/name",        ".{1,25}"),
      new Field("Merchant/country",     "\\d{3}"),
      new Field("Merchant/url",         "https?://\\S{1,2000}"),
      new Field("Purchase/xid",         "[A-Za-z0-9+/]{27}="),
      new Field("Purchase/date",        "\\d{8} \\d\\d:\\d\\d:\\d\\d"),
      new Field("Purchase/amount",      ".{1,20}"),
      new Field("Purchase/purchAmount", "\\d{1,12}"),
      new Field("Purchase/currency",    "\\d{3}"),
      new Field("Purchase/exponent",    "\\d"),
      new Field("CH/acctID",            ".{1,28}"),
      new Field("CH/expiry",            "\\d\\d(0[1-9]|1[0-2])"));
  // spotless:on

  /**
   * @throws IllegalArgumentException with what is wrong
   */
  static Pareq read(String packed) {
    Message message = Message.read(Packed.unpack(packed), "PAReq");
    FIELDS.forEach(field -> message.need(field.path(), field.format()));
    return new Pareq(message.id(), message.content());
  }

  String get(String path) {
    return content.get(path);
  }
}
