package org.tapedeck.redirect.ticketswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.redirect.KeywordsPage;

/** What the cassette declares, and what of it is wrong. */
class TicketSwitchSettingsTest {

  private static final KeywordsPage PAGE = new KeywordsPage("ticketswitch.md");

  private final TicketSwitchCassette cassette = new TicketSwitchCassette();

  @Test
  void thePageHasTheKeywords() {
    assertEquals(KeywordsPage.rows(TicketSwitchKeywords.TABLE), PAGE.rows());
  }

  @Test
  void thePageHasTheDefaults() {
    Values defaults =
        TicketSwitchKeywords.withCassetteDefaults(Values.NONE)
            .and(TicketSwitchKeywords.withAccountDefaults(Values.NONE));
    defaults
        .asMap()
        .forEach(
            (property, value) ->
                assertTrue(
                    PAGE.defaults().entrySet().stream()
                        .filter(row -> property.equals(property(row.getKey())))
                        .allMatch(row -> row.getValue().equals(value)),
                    property));
  }

  private static String property(String keyword) {
    return KeywordsPage.property(TicketSwitchKeywords.TABLE, keyword);
  }

  @ParameterizedTest
  @CsvSource({
    "$PAN,            MASKED",
    "$EXPIRY,         HIDDEN",
    "$CARDSTART,      HIDDEN",
    "$CARDISSUE,      HIDDEN",
    "$CARDVERIFYCODE, FLEETING",
    "$USERPASSWORD,   HIDDEN",
    "$ENCRYPTIONKEY,  HIDDEN",
    "$USERID,         PLAIN",
  })
  void whatIsSecretIsDeclaredSo(String name, Secrecy secrecy) {
    Stream<Keyword> rows = cassette.keywords().rows().stream();
    assertEquals(
        List.of(secrecy),
        rows.filter(row -> row.name().equals(name)).map(Keyword::secrecy).toList());
  }

  /** The purchase API has no way back. */
  @ParameterizedTest
  @CsvSource({
    "ACCEPT_PAYMENT,   LOCAL",
    "RECEIVE_PAYMENT,  LOCAL",
    "APPROVE,          HOST",
    "APPROVE_REVERSAL, -",
    "DEPOSIT,          LOCAL",
    "DEPOSIT_REVERSAL, LOCAL",
    "REFUND,           -",
    "REFUND_REVERSAL,  -",
    "CANCEL_ORDER,     LOCAL",
    "CLOSE_ORDER,      LOCAL",
    "BATCH_CLOSE,      LOCAL",
    "DELETE_BATCH,     LOCAL",
  })
  void commandIsHandledSo(PaymentCommand command, String handling) {
    Handling found = cassette.commands().get(command);
    assertEquals(handling, found == null ? "-" : found.name());
  }

  @Test
  void onlyReturnsComeIn() {
    assertEquals(Map.of("return", Origin.BUYER), cassette.calls());
  }

  @Test
  void theCoreHasTwoMinutesForAnAnswer() {
    Values settings = Values.of(Map.of("hostName", "core.example.com", "port", "8443"));
    assertEquals(
        new Link.Https(
            URI.create("https://core.example.com:8443/"),
            Optional.empty(),
            Duration.ofSeconds(10),
            Duration.ofSeconds(120)),
        cassette.link(settings));
    Values set = settings.and(Values.of(Map.of("readTimeout", "40")));
    assertEquals(Duration.ofSeconds(50), cassette.link(set).wholeLimit());
  }

  @Test
  void aSilentCoreIsAskedAgain() {
    assertEquals(new RetryPlan(0, Duration.ofSeconds(10), 12), cassette.retries(Values.NONE));
  }

  @Test
  void aVisitTakesHalfAnHour() {
    assertEquals(Duration.ofMinutes(30), visit(Values.NONE));
    assertEquals(Duration.ofMinutes(5), visit(Values.of(Map.of("visitTimeout", "5"))));
  }

  private Duration visit(Values account) {
    return cassette.limits(new Configuration(Values.NONE, Values.NONE, account)).visit();
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "-,                      ORDER,    countryCode,   gb",
    "-,                      ORDER,    countryCode,   GB",
    "$CUSTOMER.COUNTRYCODE,  ORDER,    countryCode,   g1",
    "$CUSTOMER.WORKPHONE,    ORDER,    homePhone,     ''",
    "$EXPIRY,                ORDER,    pan,           4929123456788",
    "$EXPIRY,                ORDER,    expiry,        203012",
    "$BUYEREMAIL,            ORDER,    buyerEmail,    a b@example.com",
    "-,                      CASSETTE, path,          /cgi-bin/xml_core.exe",
    "$PATH,                  CASSETTE, path,          //other.example.com/",
    "$PATH,                  CASSETTE, path,          a",
    "$HOSTNAME,              CASSETTE, hostName,      a b",
    "-,                      ACCOUNT,  encryptionKey, abcdefghijklmnopqrst",
    "$ENCRYPTIONKEY,         ACCOUNT,  encryptionKey, '                    '",
    "$ENCRYPTIONKEY,         ACCOUNT,  encryptionKey, ' abcdefghijklmnopqrs'",
    "$SHOPURL,               ACCOUNT,  shopUrl,       http://shop.example.com/",
    "-,                      ACCOUNT,  shopUrl,       http://127.0.0.1:9/",
  })
  // spotless:on
  void valuesAreObjectedTo(String keyword, Scope scope, String property, String value) {
    Map<String, String> values = new HashMap<>();
    if (scope == Scope.ORDER) {
      values.put("homePhone", "1");
    }
    values.put(property, value);
    values.values().removeIf(String::isEmpty);
    assertEquals(
        keyword,
        cassette
            .examine(scope, Values.of(values))
            .map(Objection::keyword)
            .map(Keyword::name)
            .orElse("-"));
  }

  /** What opens the next call, and what the page carries, is nobody's to read later. */
  @Test
  void whatTheCoreSentIsCopiedWithoutWhatItOpens() {
    for (String file : List.of("start_session", "make_reservation", "part_one", "bought")) {
      byte[] sent = Samples.answer(file).body();
      String copy = new String(cassette.masked(sent));
      assertEquals(sent.length, cassette.masked(sent).length);
      for (String secret : List.of("AgBUIdqC", "Zep1a9SB", "hvttQdoT", "google")) {
        assertFalse(copy.contains(secret), secret);
      }
    }
    byte[] page = ("href='/return/" + Samples.CURRENT + "'").getBytes();
    assertEquals(
        "href='/return/" + "*".repeat(18) + "-" + "*".repeat(22) + "'",
        new String(cassette.masked(page)));
  }
}
