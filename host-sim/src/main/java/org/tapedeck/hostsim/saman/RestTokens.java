package org.tapedeck.hostsim.saman;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.json.JsonObject;

/** A token over REST: a text of twenty signs or more, or an errorCode. */
final class RestTokens {
  private static final long EXPIRY_MIN = 20;
  private static final long EXPIRY_MAX = 3600;
  private static final int CARDS_MAX = 10;
  private static final List<String> OTHER_RESNUMS =
      List.of("ResNum1", "ResNum2", "ResNum3", "ResNum4");

  private record Row(String errorCode, Predicate<JsonObject> applies) {}

  private final SamanBooks books;
  private final Knobs knobs;
  private final Tokens tokens;
  private final Merchants merchants;

  // spotless:off
  private final List<Row> rows = List.of(
      new Row("5",  asked -> !get(asked, "action").equalsIgnoreCase("token")),
      new Row("5",  asked -> get(asked, "TerminalId").isEmpty()),
      new Row("12", asked -> !isKnown(get(asked, "TerminalId"))),
      new Row("20", asked -> isDisabled(get(asked, "TerminalId"))),
      new Row("5",  asked -> !Purchase.isAmount(get(asked, "Amount"))),
      new Row("5",  asked -> !Purchase.isResNum(get(asked, "ResNum"))),
      new Row("5",  asked -> !Purchase.isAddress(get(asked, "RedirectUrl"))),
      new Row("5",  asked -> !get(asked, "Wage").matches("\\d{0,15}")),
      new Row("5",  asked -> !get(asked, "AffectiveAmount").matches("\\d{0,15}")),
      new Row("5",  asked -> !get(asked, "TokenExpiryInMin").matches("\\d{0,9}")),
      new Row("5",  asked -> !get(asked, "TxnRandomSessionKey").matches("\\d{0,18}")),
      new Row("5",  asked -> !areCards(cards(asked))),
      new Row("5",  asked -> OTHER_RESNUMS.stream().anyMatch(
                                 name -> get(asked, name).length() > Purchase.RESNUM_MAX)));
  // spotless:on

  RestTokens(SamanBooks books, Knobs knobs, Tokens tokens, Merchants merchants) {
    this.books = books;
    this.knobs = knobs;
    this.tokens = tokens;
    this.merchants = merchants;
  }

  /** A token has twenty signs or more, an errorCode has three at most. */
  static boolean isToken(String said) {
    return said.length() >= 20;
  }

  Outcome<String> request(JsonObject asked, String from) {
    books.called("token");
    String wished = knobs.use("rest-token");
    if (!wished.equals("rules")) {
      return Outcome.only(wished);
    }
    if (!merchants.isRegistered(from)) {
      return Outcome.only("8");
    }
    return rows.stream()
        .filter(row -> row.applies().test(asked))
        .findFirst()
        .map(row -> Outcome.only(row.errorCode()))
        .orElseGet(
            () -> tokens.give(purchase(asked), life(asked), get(asked, "TxnRandomSessionKey")));
  }

  private static Purchase purchase(JsonObject asked) {
    String wage = get(asked, "Wage");
    return new Purchase(
        get(asked, "TerminalId"),
        get(asked, "ResNum"),
        Long.parseLong(get(asked, "Amount")),
        wage.isEmpty() ? 0 : Long.parseLong(wage),
        get(asked, "RedirectUrl"),
        Generation.THIRD,
        false,
        "",
        cards(asked));
  }

  private static Duration life(JsonObject asked) {
    String minutes = get(asked, "TokenExpiryInMin");
    long wished = minutes.isEmpty() ? EXPIRY_MIN : Long.parseLong(minutes);
    return Duration.ofMinutes(Math.max(EXPIRY_MIN, Math.min(EXPIRY_MAX, wished)));
  }

  private static Set<String> cards(JsonObject asked) {
    return Arrays.stream(get(asked, "HashedCardNumber").toLowerCase(Locale.ROOT).split("[|;,]"))
        .map(String::strip)
        .filter(card -> !card.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean areCards(Set<String> cards) {
    return cards.size() <= CARDS_MAX
        && cards.stream().allMatch(card -> card.matches("[0-9a-f]{32}"));
  }

  private boolean isKnown(String terminal) {
    return merchants.isKnown(terminal);
  }

  private boolean isDisabled(String terminal) {
    return merchants.isDisabled(terminal);
  }

  private static String get(JsonObject asked, String name) {
    return asked.text(name).orElse("");
  }
}
