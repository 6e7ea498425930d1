package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.framework.harness.TextTable;
import org.tapedeck.framework.purchase.PartOne.Return;

/** failures.txt says which call gets which code; the calls are those of the specification. */
class PurchaseFailuresTest {

  private static final Instant TIME = Instant.parse("2026-06-15T12:00:00Z");

  private static final Map<String, String> CUSTOMER =
      Map.of(
          "title", "Mr",
          "first_name", "Peter",
          "last_name", "French",
          "town", "Hammersmith",
          "country_code", "gb",
          "work_phone", "020 3137 7407",
          "home_phone", "020 3137 7407",
          "email_address", "peter@shop.example");

  private static final Map<String, String> CARD =
      Map.of("card_number", "4111111111111111", "expiry_date", "1228", "cv_two", "123");

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("return_token", "T1n7SQpAMgYAAAio978AAAAD"),
          Map.entry("return_domain", "shop.example:8443"),
          Map.entry("return_path", "/some/path/t.T1n7SQpAMgYAAAio978AAAAD/"),
          Map.entry("return_with_https", "yes"),
          Map.entry("encryption_key", "somekindofkeyover20chars"),
          Map.entry("returning_token", "T1n7SQpAMgYAAAio978AAAAD"),
          Map.entry("new_return_token", "T14I-QpAMgYAAAil914AAAAA"),
          Map.entry("new_return_path", "/some/path/t.T14I-QpAMgYAAAil914AAAAA/"),
          Map.entry("headers", ""),
          Map.entry("callback_data", ""),
          Map.entry("customer_data", ""));

  static Stream<Map<String, String>> rows() throws IOException {
    List<String> lines =
        Files.readAllLines(
            Path.of("src/test/resources/org/tapedeck/framework/purchase/failures.txt"));
    return TextTable.rows(lines).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aChangedCallGetsItsCode(Map<String, String> row) {
    String change = row.get("change");
    String said =
        (change.startsWith("two: ") ? partTwo(given(change)) : partOne(change))
            .map(it -> Integer.toString(it.code()))
            .orElse("-");
    assertEquals(row.get("code"), said);
  }

  private static Map<String, String> given(String change) {
    Map<String, String> given = new TreeMap<>(OTHERS);
    given.putAll(CUSTOMER);
    if (change.startsWith("card: ")) {
      given.putAll(CARD);
      given.put("card_data", "");
    }
    for (String one : change.replaceFirst("^(card|two): ", "").split(", ")) {
      change(given, one);
    }
    return given;
  }

  private static void change(Map<String, String> given, String one) {
    if (!one.contains("=")) {
      return;
    }
    String[] pair = one.split("=", 2);
    String value = pair[1].replace("LONG", "x".repeat(101)).replace("SPACES", " ".repeat(30));
    if (value.equals("-")) {
      given.remove(pair[0]);
    } else {
      given.put(pair[0], value);
    }
  }

  private static Optional<PurchaseFailure> partOne(String change) {
    Map<String, String> given = given(change);
    boolean byCard = change.startsWith("card: ");
    PartOne call =
        new PartOne(
            "T000-0000-4XKC-9M2P",
            group(given, "customer_data", PurchaseElements.CUSTOMER::contains),
            byCard || given.containsKey("card_number")
                ? group(
                    given, byCard ? "card_data" : "customer_data", PurchaseElements.CARD::contains)
                : Optional.empty(),
            Optional.ofNullable(given.get("agent_reference")),
            new Return(
                Optional.ofNullable(given.get("return_token")),
                Optional.ofNullable(given.get("return_domain")),
                Optional.ofNullable(given.get("return_path")),
                Optional.ofNullable(given.get("return_with_https"))),
            Optional.ofNullable(given.get("encryption_key")),
            !change.endsWith("in clear"));
    return PartOneRules.failure(call, terms(byCard, true));
  }

  private static Optional<Values> group(
      Map<String, String> given, String name, Predicate<String> elements) {
    Map<String, String> found = new TreeMap<>(given);
    found.keySet().removeIf(elements.negate());
    return Optional.ofNullable(given.get(name)).map(it -> Values.of(found));
  }

  private static PartOneTerms terms(boolean byCard, boolean billing) {
    return new PartOneTerms(
        new Needs(byCard, CardType.SPECIFIED, true, billing),
        Values.NONE,
        country -> !country.equals("fr"),
        returns -> returns.domain().filter("shop.example:8443"::equals).isPresent(),
        call -> Optional.empty(),
        TIME);
  }

  private static Optional<PurchaseFailure> partTwo(Map<String, String> given) {
    return PartTwoRules.failure(
        new PartTwo(
            Optional.ofNullable(given.get("returning_token")),
            Optional.ofNullable(given.get("new_return_token")),
            Optional.ofNullable(given.get("new_return_path")),
            Optional.ofNullable(given.get("encryption_key")),
            Optional.ofNullable(given.get("headers")).map(it -> Inbound.Browser.SILENT),
            Optional.ofNullable(given.get("callback_data")).map(it -> List.of()),
            "192.0.2.1",
            false));
  }

  private static PartOne card(Map<String, String> more) {
    Map<String, String> card = new TreeMap<>(CARD);
    card.putAll(more);
    return new PartOne(
        "T000-0000-4XKC-9M2P",
        Optional.of(Values.of(CUSTOMER)),
        Optional.of(Values.of(card)),
        Optional.empty(),
        new Return(
            Optional.of("T1n7SQpAMgYAAAio978AAAAD"),
            Optional.of("shop.example:8443"),
            Optional.of("/T1n7SQpAMgYAAAio978AAAAD"),
            Optional.of("no")),
        Optional.of("somekindofkeyover20chars"),
        true);
  }

  @Test
  void whereTheCardHasNoAddressNoneMayCome() {
    assertEquals(
        Optional.of(PurchaseFailure.BILLING_NOT_SUPPORTED),
        PartOneRules.failure(card(Map.of("billing_town", "Leeds")), terms(true, false)));
    Map<String, String> whole =
        Map.of(
            "billing_address_line_one", "1 Long Lane",
            "billing_town", "Leeds",
            "billing_postcode", "LS1 1AA",
            "billing_country_code", "gb");
    assertEquals(Optional.empty(), PartOneRules.failure(card(whole), terms(true, true)));
  }

  @Test
  void whatStandsForTheUserCannotBeChanged() {
    PartOneTerms open = terms(true, true);
    PartOneTerms fixed =
        new PartOneTerms(
            open.needs(),
            Values.of(Map.of("last_name", "Smith")),
            open.permitsCountry(),
            open.knowsReturn(),
            open.cassette(),
            TIME);
    assertEquals(
        Optional.of(PurchaseFailure.PREFILLED_DIFFERS),
        PartOneRules.failure(card(Map.of()), fixed));
  }

  @Test
  void theCassetteIsAskedLast() {
    PartOneTerms open = terms(true, true);
    PartOneTerms choosy =
        new PartOneTerms(
            open.needs(),
            Values.NONE,
            open.permitsCountry(),
            open.knowsReturn(),
            call -> Optional.of(PurchaseFailure.CARD_NUMBER_INVALID),
            TIME);
    assertEquals(
        Optional.of(PurchaseFailure.CARD_NUMBER_INVALID),
        PartOneRules.failure(card(Map.of()), choosy));
    assertEquals(
        Optional.of(PurchaseFailure.CODE_MISSING),
        PartOneRules.failure(card(Map.of("cv_two", "")), choosy));
  }

  /** Section 5.6: 1318 does not exist. */
  @Test
  void theCodesAreThoseOfTheSpecification() {
    Set<Integer> codes =
        Arrays.stream(PurchaseFailure.values())
            .map(PurchaseFailure::code)
            .collect(Collectors.toSet());
    assertEquals(PurchaseFailure.values().length, codes.size());
    Set<Integer> expected =
        Stream.of(
                Stream.of(1, 2, 901, 902, 903, 904, 905, 1201, 1202),
                Stream.iterate(1301, it -> it + 1).limit(31).filter(it -> it != 1318),
                Stream.iterate(1401, it -> it + 1).limit(11))
            .flatMap(it -> it)
            .collect(Collectors.toSet());
    assertEquals(expected, codes);
  }

  @Test
  void thePageHasThemAll() {
    List<String> page =
        TextTable.rows(TextTable.chapter("two-part-purchase.md", "Failure codes")).stream()
            .map(row -> row.get("fail_code") + " " + row.get("fail_desc"))
            .toList();
    List<String> built =
        Arrays.stream(PurchaseFailure.values()).map(it -> it.code() + " " + it.sentence()).toList();
    assertEquals(built, page);
  }
}
