package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

  /** Self-signed, for these tests; nobody has its key. */
  private static final String PEM_FILE = "/tls/certificate.pem";

  private static final String CERTIFICATE = certificate();

  private final VisaNetCassette cassette = new VisaNetCassette();

  @ParameterizedTest
  @CsvSource({
    // seed 003, command summary
    "ACCEPT_PAYMENT,   LOCAL",
    "RECEIVE_PAYMENT,  -",
    "APPROVE,          HOST",
    "APPROVE_REVERSAL, HOST",
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
        new Link.Https(gateway, Optional.empty(), Duration.ofSeconds(10), Duration.ofSeconds(30)),
        link);
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
        new Link.Https(gateway, Optional.of("PEM"), Duration.ofSeconds(3), Duration.ofSeconds(7)),
        link);
  }

  @Test
  void linkWithoutHostNamesTheKeyword() {
    var refusal = assertThrows(IllegalStateException.class, () -> cassette.link(Values.NONE));
    assertEquals(
        "$HOSTNAME is not set: ModifyCassette gives the cassette its host.", refusal.getMessage());
  }

  @Test
  void linkToWhatIsNoUrlNamesTheKeywords() {
    Values settings = Values.of(Map.of("hostName", "a b"));
    var refusal = assertThrows(IllegalStateException.class, () -> cassette.link(settings));
    assertEquals(
        "$HOSTNAME, $PORT and $PATH make up no URL https://HOSTNAME:PORT/PATH:"
            + " ModifyCassette changes them.",
        refusal.getMessage());
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

  @Test
  void certificatesThatCanBeReadAreFine() {
    assertEquals(Optional.empty(), objectionToCertificate(CERTIFICATE));
    assertEquals(Optional.empty(), objectionToCertificate(CERTIFICATE + CERTIFICATE));
    assertEquals(Optional.empty(), objectionToCertificate(CERTIFICATE.replace("\n", "\r\n")));
    assertEquals(Optional.empty(), objectionToCertificate("Our host's:\n" + CERTIFICATE));
  }

  static Stream<String> noCertificates() {
    return Stream.of(
        "PEM",
        "MIIB",
        "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\n%%%\n-----END CERTIFICATE-----\n",
        CERTIFICATE.substring(0, CERTIFICATE.length() / 2),
        CERTIFICATE.replace("\n", " "),
        CERTIFICATE + CERTIFICATE.substring(0, CERTIFICATE.length() / 2));
  }

  @ParameterizedTest
  @MethodSource("noCertificates")
  void textThatIsNoCertificateIsRefused(String text) {
    Objection objection = objectionToCertificate(text).orElseThrow();
    assertEquals("$TRUSTEDCERTIFICATE", objection.keyword().name());
    assertEquals(
        "Trusted certificates are X.509 in PEM form, each with its lines BEGIN CERTIFICATE and"
            + " END CERTIFICATE.",
        objection.sentence());
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
  @CsvSource({"840, 999999999999", "392, 999999999999"})
  void oneApprovalIsForTwelveDigitsAtMost(String currency, long largest) {
    assertEquals(largest, cassette.largestApproval(currency));
  }

  @ParameterizedTest
  @CsvSource({"TRANSACTION, 9999, 0", "BATCH, 999, 5"})
  void numbersAreCountedForEachTerminal(Numbering numbering, int last, int days) {
    Configuration configuration = new Configuration(Values.NONE, Values.NONE, Samples.ACCOUNT);
    assertEquals(
        Optional.of(
            new NumberSeries("999995-888000002200-5999-1515", 1, last, Duration.ofDays(days))),
        cassette.series(numbering, configuration));
  }

  private Optional<Objection> objectionToCertificate(String text) {
    Values settings = Samples.CASSETTE.and(Values.of(Map.of("trustedCertificate", text)));
    return cassette.examine(Scope.CASSETTE, settings);
  }

  private static String certificate() {
    try (InputStream file = VisaNetCassetteTest.class.getResourceAsStream(PEM_FILE)) {
      return new String(file.readAllBytes(), US_ASCII);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Optional<String> objectionTo(String hostName, String path) {
    Values settings = Values.of(Map.of("hostName", hostName, "path", path));
    return named(cassette.examine(Scope.CASSETTE, settings));
  }

  private static Optional<String> named(Optional<Objection> objection) {
    return objection.map(found -> found.keyword().name());
  }
}
