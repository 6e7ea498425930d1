package org.tapedeck.redirect.saman;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tapedeck.redirect.saman.State.Retry.LATER;
import static org.tapedeck.redirect.saman.State.Retry.NO;
import static org.tapedeck.redirect.saman.State.Retry.YES;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;

/**
 * What the bank's page says of a payment by its State, and what the buyer is told of it (section
 * 3.6). The names are compared without blanks and underscores and in any letter case: the seed
 * writes them joined, later documents with blanks.
 *
 * @param name as it is kept, joined
 * @param told a whole sentence for the buyer
 * @param retry whether the buyer is offered another try
 */
record State(String name, String told, Retry retry) {

  /** Whether the buyer may try once more. */
  enum Retry {
    YES,
    NO,
    LATER
  }

  static final String OK = "OK";

  private static final String UNTOLD = "The payment was cancelled, or the bank did not make it.";
  private static final String CANCELLED = "The payment was cancelled.";
  private static final String TECHNICAL = "The payment was not made, by a technical error.";
  private static final String DECLINED = "The card's bank declined; please take another card.";
  private static final String RETURNS =
      "The bank could not complete the payment and will return your money; please try later.";
  private static final String BAD_CARD = "The card number is wrong; please check your card.";
  private static final String NO_ISSUER = "The card's bank is not known; please take another card.";
  private static final String EXPIRED = "The card has expired; please take another card.";
  private static final String BLOCKED =
      "The PIN was wrong three times and the card is blocked; please take another card.";
  private static final String ENDED = "The card's account has expired; please take another card.";
  private static final String PIN = "The PIN was wrong; please try again.";
  private static final String LIMIT = "The card's limit is exceeded; please take another card.";
  private static final String DATA =
      "The CVV2 or the expiry date was wrong; please check your data.";
  private static final String FUNDS = "The account has too little money; please take another card.";
  private static final String ISSUER_DOWN = "The card's bank does not answer; please try later.";
  private static final String DOWN = "The bank had an error; please try later.";

  // spotless:off
  private static final Map<String, State> ROWS = Stream.of(
      new State(OK,                                "The payment is made.", NO),
      new State("CanceledByUser",                  CANCELLED,   YES),
      new State("InvalidAmount",                   TECHNICAL,   NO),
      new State("InvalidTransaction",              TECHNICAL,   NO),
      new State("InvalidCardNumber",               BAD_CARD,    YES),
      new State("NoSuchIssuer",                    NO_ISSUER,   YES),
      new State("ExpiredCardPickUp",               EXPIRED,     YES),
      new State("AllowablePINTriesExceededPickUp", BLOCKED,     YES),
      new State("ExpiredAccount",                  ENDED,       YES),
      new State("IncorrectPIN",                    PIN,         YES),
      new State("ExceedsWithdrawalAmountLimit",    LIMIT,       YES),
      new State("TransactionCannotBeCompleted",    RETURNS,     LATER),
      new State("ResponseReceivedTooLate",         RETURNS,     LATER),
      new State("SuspectedFraudPickUp",            DATA,        YES),
      new State("NoSufficientFunds",               FUNDS,       YES),
      new State("IssuerDown_Slm",                  ISSUER_DOWN, LATER),
      new State("TMEError",                        DOWN,        LATER),
      new State("MerchantInvalid",                 DECLINED,    YES),
      new State("DoNotHonour",                     DECLINED,    YES),
      new State("HonourWithIdentification",        DECLINED,    YES))
      .collect(toUnmodifiableMap(row -> joined(row.name()), Function.identity()));
  // spotless:on

  /** The row of a State as it came; one that is empty or not known counts as cancelled. */
  static State of(String text) {
    return ROWS.getOrDefault(joined(text), new State("", UNTOLD, YES));
  }

  boolean isOk() {
    return name.equals(OK);
  }

  boolean isKnown() {
    return !name.isEmpty();
  }

  /** As it is kept with what was not paid. */
  Values evidence() {
    return Values.of(Map.of("state", isKnown() ? name : "unknown", "retry", retry.name()));
  }

  private static String joined(String text) {
    return text.replaceAll("[\\s_]", "").toLowerCase(Locale.ROOT);
  }
}
