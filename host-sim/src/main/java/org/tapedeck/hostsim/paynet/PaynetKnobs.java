package org.tapedeck.hostsim.paynet;

import static org.tapedeck.hostsim.bank.Knob.knob;

import java.util.List;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.shops.Cents;

/** What Paynet can be told, and what is agreed with a shop. */
public final class PaynetKnobs {
  private static final String URL = "none|https?://\\S+";
  private static final String FIELD = "none|[A-Za-z_]{1,32}";

  // spotless:off
  public static final List<Knob> ROWS = List.of(
      //   name              normally    content                      meaning
      knob("receipt",        "together", "together|before|after|none", "the receipt comes together with the browser's return, before, after, none"),
      knob("receipt-delay",  "1",        "\\d{1,7}",                 "seconds to a receipt that comes after"),
      knob("fail-receipt",   "sent",     "sent|none",                "a receipt for a card that was declined: sent, none"),
      knob("copies",         "1",        "[1-9]\\d?",                "receipts of one sale, each repeated by itself"),
      knob("deliveries",     "12",       "[1-9]|1[0-2]",             "a receipt is delivered so often at most"),
      knob("pace",           "1",        "[1-9]\\d{0,5}",            "gaps between deliveries are divided by it"),
      knob("answer-seconds", "30",       "[1-9]\\d{0,2}",            "a shop that takes longer has not answered"),
      knob("return",         "yes",      "yes|no",                   "no: the browser is not sent back"),
      knob("mac",            "lower",    "lower|upper|wrong|missing", "mac of a receipt: lower, upper, wrong, missing"),
      knob("altered",        "none",     FIELD,                      "a field whose value is altered after signing"),
      knob("doubled",        "none",     FIELD,                      "a field that comes twice, with another value the second time"),
      knob("utref",          "own",      "own|unknown",              "utref of a receipt: own, unknown"),
      knob("currency",       "own",      "own|other",                "currency of a receipt: own, other (SEK)"),
      knob("charged",        "right",    Cents.WORDS,                "charged, and said so in amount: right, 1 less, more"),
      knob("settle-minutes", "1440",     "\\d{1,6}",                 "a sale of that age is settled and cannot be voided"),
      knob("if2",            "plain",    Delivery.content(),         "follow-up: a delivery"),
      knob("if2-says",       "ok",       "ok|busy|forbidden",        "follow-up: ok, busy, forbidden (HTTP 403)"),
      knob("record",         "yes",      "yes|no",                   "no: nothing is done when the delivery is not plain"),
      knob("slow-seconds",   "45",       "\\d{1,3}",                 "how long a slow answer takes"));

  public static final List<Knob> AGREED = List.of(
      knob("secret",      "none", ".{1,64}",     "what receipts are signed with"),
      knob("hash",        "sha1", "sha1|sha256", "how they are signed: sha1, sha256"),
      knob("unit",        "ore",  "ore|kroner",  "what amount is in on the way to the terminal: ore, kroner"),
      knob("receipt-url", "none", URL,           "where receipts go"),
      knob("return-url",  "none", URL,           "where the browser goes"),
      knob("fail-url",    "none", URL,           "where it goes without a sale, none: to return-url"));
  // spotless:on

  private PaynetKnobs() {}
}
