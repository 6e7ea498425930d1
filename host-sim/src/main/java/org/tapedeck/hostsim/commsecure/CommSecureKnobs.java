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
  private static final String PROBES =
      "once|none|twice|together|wrong-amount|wrong-custnum|wrong-refnum";
  private static final String RESULTS = "before|together|after|server-only|browser-only|none";
  private static final String FIELD = "none|[A-Za-z_]{1,32}";

  // spotless:off
  public static final List<Knob> ROWS = List.of(
      //   name              normally         content              meaning
      knob("probe",          "once",          PROBES,              "A asks: once, none, twice, together (two at once), wrong-amount, wrong-custnum, wrong-refnum"),
      knob("probe-method",   "get",           "get|post",          "the probe is a get or a post"),
      knob("probe-delay",    "0",             SECONDS,             "seconds from the click to the probe"),
      knob("result",         "before",        RESULTS,             "the server calls before the browser returns, together, after, server-only, browser-only, none"),
      knob("result-delay",   "1",             SECONDS,             "seconds to a server's call that comes after or alone"),
      knob("copies",         "1",             "[1-9]\\d?",         "how often the server calls"),
      knob("answer-seconds", "30",            "[1-9]\\d{0,2}",     "a shop that takes longer has not answered"),
      knob("mac",            "lower",         "lower|upper|wrong|missing", "MAC of a result: lower, upper, wrong, missing"),
      knob("altered",        "none",          FIELD,               "a field whose value is altered after signing"),
      knob("doubled",        "none",          FIELD,               "a field that comes twice, with another value the second time"),
      knob("error-string",   "plain",         "plain|blank",       "blank: No Error with a blank behind it"),
      knob("plus",           "encoded",       "encoded|raw",       "raw: the plus sign of RefundKey is not encoded"),
      knob("surcharge",      "0",             "\\d{1,6}",          "cents charged on top"),
      knob("charged",        "right",         Cents.WORDS,         "charged, and said so in Amount: right, a cent less, more"),
      knob("original",       "right",         Cents.WORDS,         "ORIGINAL_AMOUNT: right, a cent less, more"),
      knob("reference",      "own",           "own|unknown",       "PaymentID or RefNum of a result: own, unknown"),
      knob("owner",          "own",           "own|other",         "InvoiceID or CustNum of a result: own, other"),
      knob("no-word",        "Declined",      "Declined|Denied",   "Status of a no: Declined, Denied"),
      knob("decline-text",   "Do Not Honour", ".{1,60}",           "ErrorString of a card that is declined"),
      knob("resubmit",       "once",          "once|again",        "a card page of B that is sent twice charges once, or again"),
      knob("direct",         "plain",         Delivery.content(),  "PSDirect: a delivery"),
      knob("direct-says",    "ok",            "ok|declined|error", "PSDirect to a good refund: ok, declined, error"),
      knob("direct-repeat",  "same",          "same|again",        "a MERCHANT_TRANSID that comes again: the same answer, or another refund"),
      knob("record",         "yes",           "yes|no",            "no: nothing is refunded when the delivery is not plain"),
      knob("slow-seconds",   "45",            "\\d{1,3}",          "how long a slow answer takes"));

  public static final List<Knob> AGREED = List.of(
      knob("secret",         "none", ".{1,64}", "what is signed with"),
      knob("password",       "none", ".{1,64}", "for PSDirect"),
      knob("validation-url", "none", URL,       "where generation A asks"),
      knob("result-url",     "none", URL,       "where results go"),
      knob("return-url",     "none", URL,       "where the browser goes, none: to result-url"));
  // spotless:on

  private CommSecureKnobs() {}
}
