package org.tapedeck.hostsim.ticketswitch;

import static org.tapedeck.hostsim.bank.Knob.knob;

import java.util.List;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Knob;

/** What the core can be told, for all trolleys or, when it is made, for one; and of each user. */
public final class TicketSwitchKnobs {
  private static final String CARD = "(amex|maestro|mastercard|visa)";
  private static final String ONE = "none|1|2|13(0[1-9]|1[0-79]|2\\d|3[01])";

  // spotless:off
  public static final List<Knob> ROWS = List.of(
      //   name                     normally    content                       meaning
      knob("amount",                "25.50",    "\\d{1,9}(\\.\\d{1,3})?",     "what a trolley costs, in its currency"),
      knob("currency",              "gbp",      "[a-z]{3}",                   "its currency"),
      knob("bundles",               "1",        "[1-3]",                      "bundles into which the amount is divided"),
      knob("minutes",               "15",       "\\d{1,6}",                   "a reservation lasts so long; 0: it has expired"),
      knob("need-payment-card",     "no",       "yes|no",                     "card_data goes into part one: yes, no"),
      knob("acceptable-cards",      "amex,maestro,mastercard,visa", CARD + "(," + CARD + ")*", "card types that are taken"),
      knob("card-wants",            "none",     "none|issue_number|start_date", "a card needs that element too, none"),
      knob("card-over-http",        "refused",  "refused|allowed",            "card_data without TLS: refused (1325), allowed"),
      knob("needs-email-address",   "no",       "yes|no",                     "customers must have one: yes, no"),
      knob("needs-agent-reference", "no",       "yes|no",                     "part one must have one: yes, no"),
      knob("supports-billing-address", "no",    "yes|no",                     "a card may have an address of its own: yes, no"),
      knob("countries",             "any",      "any|[a-z]{2}(,[a-z]{2})*",   "to which it can be despatched"),
      knob("prefilled",             "none",     "none|\\S{1,40}",             "the last name that is prefilled and cannot be edited, none"),
      knob("tokens",                "detected", "detected|ignored",           "a return token that was used before: detected, ignored"),
      knob("redirects",             "1",        "[0-3]",                      "pages of the debitor, one after another; 0: straight to the return URL"),
      knob("three-d-secure",        "no",       "yes|no",                     "yes: the page of the card's issuer comes first"),
      knob("page",                  "get",      "get|post",                   "the page sends the buyer to the debitor by get, post"),
      knob("return",                "get",      "get|post|mixed",             "the debitor sends him back by get, post, mixed: a POST with a query"),
      knob("variables",             "plain",    "plain|odd|none",             "what he brings: plain; odd: names that are not XML's, one name twice; none"),
      knob("debitor-url",           "asked",    "asked|https?://\\S+",        "where the debitor is: where part one was sent, or an address without path"),
      knob("fake-return",           "600",      "never|\\d{1,6}",             "seconds until the core calls the return URL of a buyer who stays away, never"),
      knob("fake-variables",        "none",     "none|some",                  "what that call brings: none, some"),
      knob("script-error",          "none",     "none|[1-7]",                 "every call is answered with that script_error, none"),
      knob("reservation-fails",     "none",     "none|903|904",               "make_reservation: that fail_code, none"),
      knob("part-one-fails",        "none",     ONE,                          "part one: that fail_code, none"),
      knob("part-two-fails",        "none",     "none|14(0[1-9]|1[01])",      "part two: that fail_code, none"),
      knob("info-fails",            "none",     "none|120[12]",               "transaction_info: that fail_code, none"),
      knob("purchase-fails",        "none",     "none|[1-7]",                 "the purchase comes to that purchase_fail_code, none"),
      knob("failed",                "none",     "none|failed_(cv_two|avs|3d_secure)", "which check of the card failed with it, none"),
      knob("partial",               "no",       "yes|no",                     "yes: only the first of two bundles is bought"),
      knob("session-delivery",      "plain",    Delivery.content(),           "start_session: a delivery"),
      knob("reservation-delivery",  "plain",    Delivery.content(),           "make_reservation: a delivery"),
      knob("part-one-delivery",     "plain",    Delivery.content(),           "part one: a delivery"),
      knob("part-two-delivery",     "plain",    Delivery.content(),           "part two: a delivery"),
      knob("info-delivery",         "plain",    Delivery.content(),           "transaction_info: a delivery"),
      knob("release-delivery",      "plain",    Delivery.content(),           "release_reservation: a delivery"),
      knob("record",                "yes",      "yes|no",                     "no: nothing is done when the delivery is not plain"),
      knob("slow-seconds",          "45",       "\\d{1,3}",                   "how long a slow answer takes"));

  public static final List<Knob> AGREED = List.of(
      knob("password",  "none",      ".{1,64}",   "user_passwd, none: no password is right"),
      knob("real-name", "Test user", ".{1,64}",   "the user's name for people"),
      knob("country",   "gb",        "[a-z]{2}",  "the country that is supposed"));
  // spotless:on

  private TicketSwitchKnobs() {}
}
