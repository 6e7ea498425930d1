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
      //   name              normally    content                    meaning
      knob("receipt",        "together", "together|before|after|none", "the receipt, as to the browser's return"),
      knob("receipt-delay",  "1",        "\\d{1,7}",                "seconds before a receipt that comes after"),
      knob("fail-receipt",   "sent",     "sent|none",               "a receipt for a card that was declined"),
      knob("copies",         "1",        "[1-9]\\d?",               "receipts of one sale, each repeated by itself"),
      knob("deliveries",     "12",       "[1-9]|1[0-2]",            "how often one is sent at most"),
      knob("pace",           "1",        "[1-9]\\d{0,5}",           "gaps between deliveries, so many times shorter"),
      knob("answer-seconds", "30",       "[1-9]\\d{0,2}",           "how long a shop may take to answer"),
      knob("mac",            "lower",    "lower|upper|wrong|missing", "mac of a receipt"),
      knob("altered",        "none",     FIELD,                     "a field altered after signing"),
      knob("doubled",        "none",     FIELD,                     "a field sent twice, the second altered"),
      knob("utref",          "own",      "own|unknown",             "utref of a receipt"),
      knob("currency",       "own",      "own|other",               "currency of a receipt"),
      knob("charged",        "right",    Cents.WORDS,              "1 less or more is charged"),
      knob("return",         "yes",      "yes|no",                  "the browser is sent back"),
      knob("settle-minutes", "1440",     "\\d{1,6}",                "age at which a sale is settled"),
      knob("if2",            "plain",    Delivery.content(),        "how the follow-up's answer arrives"),
      knob("record",         "yes",      "yes|no",                  "whether it is booked when it is not plain"),
      knob("if2-says",       "ok",       "ok|busy|forbidden",       "what a good follow-up is answered"),
      knob("slow-seconds",   "45",       "\\d{1,3}",                "delay of slow answers"));

  public static final List<Knob> AGREED = List.of(
      knob("secret",      "none", ".{1,64}",     "what receipts are signed with"),
      knob("hash",        "sha1", "sha1|sha256", "how they are signed"),
      knob("receipt-url", "none", URL,           "where receipts go"),
      knob("return-url",  "none", URL,           "where the browser goes"),
      knob("fail-url",    "none", URL,           "where it goes without a sale, none: to return-url"));
  // spotless:on

  private PaynetKnobs() {}
}
