package org.tapedeck.hostsim.commsecure;

import static org.tapedeck.hostsim.shops.Format.optional;
import static org.tapedeck.hostsim.shops.Format.required;

import java.util.List;
import org.tapedeck.hostsim.shops.Format;

/** The two ways to begin: what the shop calls its attempt, and whose it is. */
enum Generation {
  // spotless:off
  A("RefNum",    "CustNum",   List.of("secret", "result-url", "validation-url"), List.of(
      optional("MerchantID",  "\\S{1,32}"),
      required("RefNum",      "[A-Za-z0-9-]{1,32}"),
      required("CustNum",     "\\d{1,20}"),
      required("Amount",      "0*[1-9]\\d{0,8}"))),
  B("PaymentID", "InvoiceID", List.of("secret", "result-url"), List.of(
      required("MerchantID",  "\\S{1,32}"),
      required("PaymentID",   "\\d{1,21}"),
      required("InvoiceID",   "\\d{1,20}"),
      required("Amount",      "0*[1-9]\\d{0,8}"),
      required("MAC",         "[0-9A-Fa-f]{40}")));
  // spotless:on

  private final String reference;
  private final String owner;
  private final List<String> agreed;
  private final List<Format> formats;

  Generation(String reference, String owner, List<String> agreed, List<Format> formats) {
    this.reference = reference;
    this.owner = owner;
    this.agreed = agreed;
    this.formats = formats;
  }

  /** The name of the field. */
  String reference() {
    return reference;
  }

  /** The name of the field. */
  String owner() {
    return owner;
  }

  /** What must have been agreed with a shop. */
  List<String> agreed() {
    return agreed;
  }

  List<Format> formats() {
    return formats;
  }
}
