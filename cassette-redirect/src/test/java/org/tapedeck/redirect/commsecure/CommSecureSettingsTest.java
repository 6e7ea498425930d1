package org.tapedeck.redirect.commsecure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
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
class CommSecureSettingsTest {

  private static final KeywordsPage PAGE = new KeywordsPage("commsecure.md");

  private final CommSecureCassette cassette = new CommSecureCassette();

  @Test
  void thePageHasTheRowsOfTheTable() {
    assertEquals(KeywordsPage.rows(CommSecureKeywords.TABLE), PAGE.rows());
  }

  @Test
  void thePageShowsTheDefaults() {
    Values defaults =
        CommSecureKeywords.withAccountDefaults(Values.NONE)
            .and(CommSecureKeywords.withCassetteDefaults(Values.NONE));
    Map<String, String> shown = PAGE.defaults();
    for (Keyword row : CommSecureKeywords.TABLE.rows()) {
      defaults
          .find(row.property())
          .ifPresent(value -> assertEquals(value, shown.get(row.name()), row.name()));
    }
  }

  @Test
  void codesAreUniqueAndSecretsAreHidden() {
    List<Integer> codes = CommSecureKeywords.TABLE.rows().stream().map(Keyword::code).toList();
    assertEquals(codes.stream().distinct().toList(), codes);
    for (String name : List.of("$SECRET", "$SECRETBEFORE", "$PASSWORD")) {
      Keyword keyword = CommSecureKeywords.TABLE.find(Scope.ACCOUNT, name).orElseThrow();
      assertEquals(Secrecy.HIDDEN, keyword.secrecy(), name);
    }
  }

  @Test
  void theCassetteIsFound() {
    assertTrue(
        ServiceLoader.load(Cassette.class).stream()
            .anyMatch(found -> found.type() == CommSecureCassette.class));
    assertEquals("CommSecure", cassette.name());
    assertTrue(cassette.payPage().isPresent());
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "-,               generation=B;merchantId=bar",
    "-,               generation=A",
    "-,               generation=A;probeAddresses=203.0.113.7, 2001:db8::7",
    "$MERCHANTID,     generation=B",
    "$MERCHANTID,     -",
    "$PAYPAGE,        generation=A;payPage=ftp://bank.example.com/",
    "$PROBEADDRESSES, generation=A;probeAddresses=bank.example.com",
    "$PROBEADDRESSES, generation=A;probeAddresses=203.0.113.7;probeAddresses=203.0.113.256",
    "$PROBEADDRESSES, generation=A;probeAddresses=203.0.113",
    "$PROBEWINDOW,    generation=A;visitTimeout=29",
    "-,               generation=A;visitTimeout=30",
    "$PROBEWINDOW,    generation=A;probeWindow=61",
  })
  // spotless:on
  void anAccountIsExamined(String keyword, String settings) {
    Map<String, String> account = new HashMap<>();
    account.put("payPage", "https://bank.example.com/");
    account.put("secret", "0123456789abcdef");
    assertExamined(
        keyword, Scope.ACCOUNT, settings.equals("-") ? account : Calls.changed(account, settings));
  }

  @Test
  void anAccountNeedsAPage() {
    assertExamined("$PAYPAGE", Scope.ACCOUNT, Map.of("generation", "A"));
  }

  @ParameterizedTest
  @CsvSource({
    "-, /cgi-bin/PSDirect",
    "$PATH, cgi-bin",
    "$PATH, /a?b",
    "$PATH, /a b",
    "$PATH, //host.example.com/x"
  })
  void aPathIsExamined(String keyword, String path) {
    assertExamined(keyword, Scope.CASSETTE, Map.of("path", path));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "0, generation=B;secret=0123456789abcdef",
    "1, generation=B;secret=foo",
    "1, generation=B;secret=0123456789abcdef;secretBefore=foo",
    "1, generation=A;secret=0123456789abcdef",
    "0, generation=A;secret=0123456789abcdef;probeAddresses=203.0.113.7",
    "2, generation=A;secret=foo",
  })
  // spotless:on
  void adviceIsGivenWithoutASecret(int sentences, String settings) {
    Values account = Values.of(Calls.changed(Map.of(), settings));
    List<String> advice = cassette.advice(Scope.ACCOUNT, account);
    assertEquals(sentences, advice.size(), advice.toString());
    assertTrue(advice.stream().allMatch(it -> it.endsWith(".") && !it.contains("foo")));
  }

  @Test
  void buyersGoBackToTheShopOnlyByASetting() {
    assertEquals(Optional.empty(), cassette.shop(Messages.visit(Generation.B).configuration()));
    assertEquals(
        Optional.of(URI.create("https://shop.example.com/")),
        cassette.shop(
            Messages.visit(Generation.B)
                .setting("shopUrl", "https://shop.example.com/")
                .configuration()));
  }

  private void assertExamined(String keyword, Scope scope, Map<String, String> values) {
    assertEquals(
        keyword,
        cassette
            .examine(scope, Values.of(values))
            .map(Objection::keyword)
            .map(Keyword::name)
            .orElse("-"));
  }
}
