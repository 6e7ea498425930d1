package org.tapedeck.redirect.paynet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.KeywordsPage;

/** What can be set, and what is wrong with it. */
class PaynetSettingsTest {

  private static final KeywordsPage PAGE = new KeywordsPage("paynet.md");

  private final PaynetCassette cassette = new PaynetCassette();

  @Test
  void thePageHasTheRowsOfTheTable() {
    assertEquals(KeywordsPage.rows(PaynetKeywords.TABLE), PAGE.rows());
  }

  @Test
  void thePageShowsTheDefaults() {
    Values defaults =
        PaynetKeywords.withAccountDefaults(Values.NONE)
            .and(PaynetKeywords.withCassetteDefaults(Values.NONE));
    Map<String, String> shown = PAGE.defaults();
    for (Keyword row : PaynetKeywords.TABLE.rows()) {
      defaults
          .find(row.property())
          .ifPresent(value -> assertEquals(value, shown.get(row.name()), row.name()));
    }
  }

  @Test
  void codesAreUniqueAndSecretsAreHidden() {
    List<Integer> codes = PaynetKeywords.TABLE.rows().stream().map(Keyword::code).toList();
    assertEquals(codes.stream().distinct().toList(), codes);
    for (String name : List.of("$SECRET", "$SECRETBEFORE")) {
      Keyword keyword = PaynetKeywords.TABLE.find(Scope.ACCOUNT, name).orElseThrow();
      assertEquals(Secrecy.HIDDEN, keyword.secrecy(), name);
    }
  }

  @Test
  void theCassetteIsFound() {
    assertTrue(
        ServiceLoader.load(Cassette.class).stream()
            .anyMatch(found -> found.type() == PaynetCassette.class));
    assertEquals("Paynet", cassette.name());
    assertTrue(cassette.payPage().isPresent());
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "-,        ACCOUNT,  payPage=https://bank.example.com/term1/terminal.php",
    "$PAYPAGE, ACCOUNT,  payPage=http://bank.example.com/term1/terminal.php",
    "$PAYPAGE, ACCOUNT,  shopId=12345678",
    "$SHOPURL, ACCOUNT,  payPage=https://bank.example.com/;shopUrl=//shop.example.com/",
    "-,        CASSETTE, path=/if2",
    "$PATH,    CASSETTE, path=if2",
    "$PATH,    CASSETTE, path=//host.example.com/if2",
  })
  // spotless:on
  void settingsAreExamined(String keyword, Scope scope, String settings) {
    assertEquals(
        keyword,
        cassette
            .examine(scope, Values.of(Calls.changed(Map.of(), settings)))
            .map(Objection::keyword)
            .map(Keyword::name)
            .orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0123456789abcdef", "1, foo"})
  void adviceIsGivenWithoutASecret(int sentences, String secret) {
    List<String> advice = cassette.advice(Scope.ACCOUNT, Values.of(Map.of("secret", secret)));
    assertEquals(sentences, advice.size());
    assertTrue(advice.stream().allMatch(it -> it.endsWith(".") && !it.contains("foo")));
  }

  @Test
  void aBuyerIsToldOnlyWhatTheBankSaid() {
    assertEquals(Optional.empty(), cassette.toldBuyer(Values.NONE));
    assertEquals(Optional.empty(), cassette.toldBuyer(Values.of(Map.of("status", "OK"))));
    assertEquals(
        Optional.of("Paynet reports that the payment failed, and no money was taken."),
        cassette.toldBuyer(Values.of(Map.of("status", "FAIL"))));
  }
}
