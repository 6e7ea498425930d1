package org.tapedeck.hostsim.acs;

import static org.tapedeck.hostsim.bank.Knob.knob;

import java.util.List;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.shops.Cents;

/** What the directory and the issuer's page can be told. */
public final class AcsKnobs {

  // spotless:off
  public static final List<Knob> ROWS = List.of(
      //   name         normally  content                      meaning
      knob("enrolled",  "table",  "table|Y|N|U",               "by the table of cards, or Y, N, U for every card"),
      knob("acs-url",   "asked",  "asked|https?://\\S+",       "where the page is: where the directory was asked, or an address without path"),
      knob("directory", "plain",  Delivery.content(),          "the directory's answer: a delivery"),
      knob("answers",   "person", "person|Y|A|N|U|never",      "who answers: a person's click, or Y, A, N, U at once, or never"),
      knob("base64",    "plain",  "plain|wrapped",             "PaRes: plain, wrapped into lines of 76"),
      knob("signature", "right",  "right|none|wrong|altered|stranger", "right, none, wrong; altered: the message after signing; stranger: certified by nobody"),
      knob("amount",    "right",  Cents.WORDS,                 "purchAmount of a PaRes: right, 1 less, more"),
      knob("xid",       "own",    "own|other",                 "xid of a PaRes: own, other"),
      knob("size",      "usual",  "usual|large",               "large: a PaRes of more than 4096 characters"),
      knob("md",        "own",    "own|changed|missing",       "MD on the way back: own, changed, missing"),
      knob("slow-seconds", "45",  "\\d{1,3}",                  "how long a slow answer takes"));
  // spotless:on

  private AcsKnobs() {}
}
