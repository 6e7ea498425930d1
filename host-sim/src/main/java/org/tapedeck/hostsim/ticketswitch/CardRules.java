package org.tapedeck.hostsim.ticketswitch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.hostsim.xml.Tree;

/** What card_data must be, in the order of the codes. */
final class CardRules {
  private static final List<String> ADDRESS =
      List.of("address_line_one", "address_line_two", "town", "county", "postcode", "country_code");
  private static final List<String> WHOLE = List.of("address_line_one", "town", "country_code");

  private final Clock clock;

  CardRules(Clock clock) {
    this.clock = clock;
  }

  /**
   * @throws Failed with the code
   */
  void check(Tree card, Turned knobs) {
    CardType type = number(card, knobs);
    expiry(card);
    code(card, type);
    issue(card, knobs);
    address(card, knobs);
    start(card, knobs);
  }

  private static CardType number(Tree card, Turned knobs) {
    String number = card.get("card_number");
    Failed.when(number.isEmpty(), 1309);
    Failed.when(CardType.of(number).isEmpty(), 1310);
    CardType type = CardType.of(number).orElseThrow();
    List<String> accepted = List.of(knobs.use("acceptable-cards").split(","));
    Failed.when(!accepted.contains(type.word()), 1311);
    Failed.when(!type.isNumber(number), 1312);
    return type;
  }

  private void expiry(Tree card) {
    String expiry = card.get("expiry_date");
    Failed.when(expiry.isEmpty(), 1313);
    Failed.when(!isMonth(expiry) || month(expiry).isBefore(now()), 1314);
  }

  private static void code(Tree card, CardType type) {
    Failed.when(card.get("cv_two").isEmpty(), 1315);
    Failed.when(!type.isCode(card.get("cv_two")), 1316);
  }

  private static void issue(Tree card, Turned knobs) {
    String issue = card.get("issue_number");
    Failed.when(issue.isEmpty() && knobs.use("card-wants").equals("issue_number"), 1317);
    Failed.when(!issue.matches("\\d{0,2}"), 1319);
  }

  private static void address(Tree card, Turned knobs) {
    boolean given = ADDRESS.stream().anyMatch(part -> !address(card, part).isEmpty());
    boolean whole = WHOLE.stream().noneMatch(part -> address(card, part).isEmpty());
    Failed.when(given && !knobs.yes("supports-billing-address"), 1320);
    Failed.when(given && !whole, 1321);
  }

  /** Nothing public says under which name it comes. */
  private static String address(Tree card, String part) {
    return Stream.of(part, "billing_" + part, "billing_address/" + part)
        .map(card::get)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void start(Tree card, Turned knobs) {
    String start = card.get("start_date");
    Failed.when(start.isEmpty() && knobs.use("card-wants").equals("start_date"), 1322);
    Failed.when(!start.isEmpty() && (!isMonth(start) || month(start).isAfter(now())), 1323);
  }

  private YearMonth now() {
    return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
  }

  private static boolean isMonth(String text) {
    try {
      return text.matches("\\d{4}") && month(text) != null;
    } catch (DateTimeException none) {
      return false;
    }
  }

  /** MMYY. */
  private static YearMonth month(String text) {
    return YearMonth.of(
        2000 + Integer.parseInt(text.substring(2)), Integer.parseInt(text.substring(0, 2)));
  }
}
