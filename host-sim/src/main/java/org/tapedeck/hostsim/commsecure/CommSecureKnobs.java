package org.tapedeck.hostsim.commsecure;

import static org.tapedeck.hostsim.bank.Knob.knob;

import java.util.List;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.shops.Cents;

/** What CommSecure can be told, and what is agreed with a shop. */
public final class CommSecureKnobs {
  private static final String URL = "none|https?://\\S+";
  private static final String SECONDS = "\\d{1,7}";
  private static final String FIELD = "none|[A-Za-z_]{1,32}";

  // spotless:off
  public static final List<Knob> ROWS = List.of(
      //   name             normally          content                meaning
      knob("probe",         "once",           "none|once|twice|together|wrong-amount|wrong-custnum|wrong-refnum",
                                                                     "how the shop is asked (A)"),
      knob("probe-method",  "get",            "get|post",            "GET or POST"),
      knob("probe-delay",   "0",              SECONDS,               "seconds before it is asked"),
      knob("answer-seconds", "30",            "[1-9]\\d{0,2}",       "how long a shop may take to answer"),
      knob("result",        "before",         "before|together|after|server-only|browser-only|none",
                                                                     "the server's call, as to the browser's return"),
      knob("result-delay",  "1",              SECONDS,               "seconds before a call that does not come first"),
      knob("copies",        "1",              "[1-9]\\d?",           "how often the server calls"),
      knob("mac",           "lower",          "lower|upper|wrong|missing", "MAC of a result"),
      knob("altered",       "none",           FIELD,                 "a field altered after signing"),
      knob("doubled",       "none",           FIELD,                 "a field sent twice, the second altered"),
      knob("error-string",  "plain",          "plain|blank",         "No Error, or with a blank behind it"),
      knob("surcharge",     "0",              "\\d{1,6}",            "cents charged on top"),
      knob("charged",       "right",          Cents.WORDS,          "one cent less or more is charged"),
      knob("original",      "right",          Cents.WORDS,          "ORIGINAL_AMOUNT one cent less or more"),
      knob("reference",     "own",            "own|unknown",         "PaymentID or RefNum of a result"),
      knob("owner",         "own",            "own|other",           "InvoiceID or CustNum of a result"),
      knob("no-word",       "Declined",       "Declined|Denied",     "Status when nothing was charged"),
      knob("decline-text",  "Do Not Honour",  ".{1,60}",             "ErrorString when the card is declined"),
      knob("plus",          "encoded",        "encoded|raw",         "the plus sign in RefundKey"),
      knob("resubmit",      "once",           "once|again",          "a card page sent twice charges (B)"),
      knob("direct",        "plain",          Delivery.content(),    "how PSDirect's answer arrives"),
      knob("record",        "yes",            "yes|no",              "whether a refund is booked when it is not plain"),
      knob("direct-says",   "ok",             "ok|declined|error",   "what PSDirect says to a good refund"),
      knob("direct-repeat", "same",           "same|again",          "a MERCHANT_TRANSID that comes again"),
      knob("slow-seconds",  "45",             "\\d{1,3}",            "delay of slow answers"));

  public static final List<Knob> AGREED = List.of(
      knob("secret",         "none", ".{1,64}", "what is signed with"),
      knob("password",       "none", ".{1,64}", "for PSDirect"),
      knob("validation-url", "none", URL,       "where generation A asks"),
      knob("result-url",     "none", URL,       "where results go"),
      knob("return-url",     "none", URL,       "where the browser goes, none: to result-url"));
  // spotless:on

  private CommSecureKnobs() {}
}
