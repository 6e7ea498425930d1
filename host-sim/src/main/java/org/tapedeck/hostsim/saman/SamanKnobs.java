package org.tapedeck.hostsim.saman;

import static org.tapedeck.hostsim.bank.Knob.knob;

import java.util.List;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Knob;

/** What this bank can be told to do otherwise. */
public final class SamanKnobs {
  private static final String STATES = String.join("|", State.joinedTexts());
  private static final String LIST = "(\\w[\\w.:-]*)(,\\w[\\w.:-]*)*";
  private static final String CODES = "-1|-2|-3|-4|-5|-6|-7|-8|-9|-1[0-8]|0";
  private static final String REST_CODES = "0|2|5|-2|-6|-104|-105|-106";
  private static final String DELIVERIES = Delivery.content() + "|fault";
  private static final String MINUTES = "none|\\d{1,5}";

  // spotless:off
  public static final List<Knob> ROWS = List.of(
      //   name                  normally   content                     meaning
      knob("state",              "buyer",   "buyer|" + STATES,          "buyer, or a State whatever the buyer presses"),
      knob("state-text",         "joined",  "joined|spaced|underscored|lower|empty|unknown", "how State is written: joined, spaced, underscored, lower, empty, unknown (a word that nobody knows)"),
      knob("status",             "own",     "own|\\d{1,3}",             "Status of the return and the receipt: own, or this one"),
      knob("refnum",             "own",     "own|empty|short|alphabet|long|unknown|always", "RefNum of the return: own, empty, short, alphabet (bad sign), long, unknown, always (on a no too)"),
      knob("refnum-length",      "20",      "2\\d|3\\d|4\\d|50",        "length of new RefNums, 20 to 50"),
      knob("refnum-signs",       "any",     "any|signs",                "signs: new RefNums begin with +/"),
      knob("resnum",             "own",     "own|[ -~]{1,60}",          "ResNum of the return: own, or this one"),
      knob("paid",               "asked",   "asked|[+-]?\\d{1,15}",     "what the buyer pays: asked, +1, -1, or an amount"),
      knob("generation",         "asked",   "asked|[1-4]",              "fields of the return: by the way the buyer came, or 1 to 4"),
      knob("return-by",          "asked",   "asked|post|get",           "asked (GetMethod, SendToken: get; else post), post, get"),
      knob("return-times",       "1",       "[0-2]",                    "0: the buyer closes the window; 2: returns twice"),
      knob("return-without",     "none",    "[A-Za-z]{1,20}",           "a field that the return does not have"),
      knob("return-double",      "none",    "[A-Za-z]{1,20}",           "a field that the return has twice, the second time with another value"),
      knob("verify",             "rules",   "rules|" + CODES,           "answer of SOAP verify: by the rules, 0, or -1 to -18"),
      knob("verify-amount",      "paid",    "paid|[+-]\\d{1,12}(\\.\\d{1,4})?", "what verify says was paid: paid, +1, -1, +0.5"),
      knob("verify-repeat",      "same",    "same|code2",               "second SOAP verify: the amount again, or 2"),
      knob("reverse",            "rules",   "rules|1|" + CODES,         "answer of SOAP reverse: by the rules, 1 (nothing done), 0, or -1 to -18"),
      knob("reverse-partial",    "yes",     "yes|no",                   "no: a reverse of less than is left is -17"),
      knob("reverse-parts",      "names",   "names|detect",             "detect: understands clients that fill reverseTransaction by position"),
      knob("reverse-password",   "-4",      "-4|-18",                   "code of a wrong password"),
      knob("token",              "rules",   "rules|" + CODES,           "answer of RequestToken: by the rules, or a code"),
      knob("rest-token",         "rules",   "rules|\\d{1,3}",           "REST token: by the rules, or this errorCode"),
      knob("rest-receipt",       "rules",   "rules|4|8|12|20|404",      "REST receipt: by the rules, or this ErrorCode"),
      knob("rest-receipt-404",   "body",    "body|status",              "status: ErrorCode 404 has HTTP status 404 too"),
      knob("rest-verify",        "rules",   "rules|" + REST_CODES,      "REST verify: by the rules, or this ResultCode"),
      knob("rest-verify-repeat", "code2",   "same|code2",               "second REST verify: ResultCode 0 again, or 2"),
      knob("rest-reverse",       "rules",   "rules|" + REST_CODES,      "REST reverse: by the rules, or this ResultCode (nothing done)"),
      knob("token-delivery",     "plain",   DELIVERIES,                 "RequestToken and REST token: a delivery, or fault"),
      knob("receipt-delivery",   "plain",   DELIVERIES,                 "REST receipt: a delivery, or fault"),
      knob("verify-delivery",    "plain",   DELIVERIES,                 "SOAP and REST verify: a delivery, or fault"),
      knob("reverse-delivery",   "plain",   DELIVERIES,                 "SOAP and REST reverse: a delivery, or fault"),
      knob("record",             "yes",     "yes|no",                   "no: nothing is done when the delivery is not plain"),
      knob("slow-seconds",       "30",      "\\d{1,3}",                 "how long a slow answer takes"),
      knob("soap-version",       "both",    "both|1\\.1|1\\.2",         "version that is spoken"),
      knob("soap-result",        "typed",   "typed|untyped|multiref",   "result with xsi:type, without, or referred to"),
      knob("soap-double",        "point",   "point|plain|exponent",     "a result is 12000.0, 12000 or 1.2E4"),
      knob("terminals",          "any",     "any|" + LIST,              "terminals known, or their list: 21001234:password,21005678"),
      knob("disabled",           "none",    "none|" + LIST,             "terminals that are disabled"),
      knob("addresses",          "any",     "any|none|" + LIST,         "addresses of merchants' servers that are registered"),
      knob("verify-minutes",     "30",      MINUTES,                    "after that the bank takes back by itself what was not verified"),
      knob("reverse-minutes",    "50",      MINUTES,                    "REST reverse: after that it is too late"),
      knob("receipt-minutes",    "60",      MINUTES,                    "REST receipt: after that there is none"));
  // spotless:on

  private SamanKnobs() {}
}
