package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

class VisaNetCassetteTest {

  private final VisaNetCassette cassette = new VisaNetCassette();

  @ParameterizedTest
  @CsvSource({
    // seed 003, command summary
    "ACCEPT_PAYMENT,   LOCAL",
    "RECEIVE_PAYMENT,  -",
    "APPROVE,          HOST",
    "APPROVE_REVERSAL, -", // not before the cassette sends reversals
    "DEPOSIT,          LOCAL",
    "DEPOSIT_REVERSAL, LOCAL",
    "REFUND,           LOCAL",
    "REFUND_REVERSAL,  LOCAL",
    "CANCEL_ORDER,     LOCAL",
    "CLOSE_ORDER,      LOCAL",
    "BATCH_OPEN,       -",
    "BATCH_CLOSE,      HOST",
    "BATCH_PURGE,      LOCAL",
    "DELETE_BATCH,     LOCAL",
  })
  void commandIsHandledAsInTheSummary(PaymentCommand command, String handling) {
    Handling found = cassette.commands().get(command);
    assertEquals(handling, found == null ? "-" : found.name());
  }

  @Test
  void linkHasDefaultsForAllButTheHost() {
    Link link = cassette.link(Samples.CASSETTE);
    URI gateway = URI.create("https://localhost:443/scripts/gateway.dll?Transact");
    assertEquals(
        new Link(gateway, Optional.empty(), Duration.ofSeconds(10), Duration.ofSeconds(30)), link);
  }

  @Test
  void linkFollowsTheSettings() {
    // spotless:off
    Link link = cassette.link(Values.of(Map.of(
        "hostName",           "ssl.example.com",
        "port",               "8443",
        "path",               "/transact",
        "readTimeout",        "7",
        "connectTimeout",     "3",
        "trustedCertificate", "PEM")));
    // spotless:on
    URI gateway = URI.create("https://ssl.example.com:8443/transact");
    assertEquals(
        new Link(gateway, Optional.of("PEM"), Duration.ofSeconds(3), Duration.ofSeconds(7)), link);
  }

  @Test
  void linkWithoutHostNamesTheKeyword() {
    var refusal = assertThrows(IllegalStateException.class, () -> cassette.link(Values.NONE));
    assertTrue(refusal.getMessage().contains("$HOSTNAME"), refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"localhost, /x", "ssl1.example.com, /scripts/gateway.dll?Transact", "10.0.0.1, /"})
  void hostAndPathThatMakeAUrlAreFine(String hostName, String path) {
    assertEquals(Optional.empty(), objectionTo(hostName, path));
  }

  @ParameterizedTest
  @CsvSource({"a b, /x", "a/b, /x", "user@host, /x", "host:1, /x", "host, x", "host, /a b"})
  void hostAndPathThatMakeNoUrlAreRefused(String hostName, String path) {
    assertEquals(Optional.of("$HOSTNAME"), objectionTo(hostName, path));
  }

  @ParameterizedTest
  @CsvSource({
    "1234567890123456789,  85284,     -",
    "12345678901234567890, 85284,     $AVS.STREETADDRESS",
    "123456789012345,      852841420, -",
    "1234567890123456,     852841420, $AVS.STREETADDRESS",
  })
  void streetAndPostalCodeTogetherHaveAtMost24(String street, String zip, String keyword) {
    Values order = Values.of(Map.of("avsStreet", street, "avsPostalCode", zip));
    assertEquals(keyword, named(cassette.examine(Scope.ORDER, order)).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({"TRANSACTION, 9999", "BATCH, 999"})
  void numbersAreCountedForEachTerminal(Numbering numbering, int last) {
    Configuration configuration = new Configuration(Values.NONE, Values.NONE, Samples.ACCOUNT);
    assertEquals(
        Optional.of(new NumberSeries("999995-888000002200-5999-1515", 1, last)),
        cassette.series(numbering, configuration));
  }

  private Optional<String> objectionTo(String hostName, String path) {
    Values settings = Values.of(Map.of("hostName", hostName, "path", path));
    return named(cassette.examine(Scope.CASSETTE, settings));
  }

  private static Optional<String> named(Optional<Objection> objection) {
    return objection.map(found -> found.keyword().name());
  }
}
