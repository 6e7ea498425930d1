package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same life of payments by each of the four connection methods, and the books of both sides
 * held against each other. What differs between Vital and FHMS here, the simulator has made up.
 */
class ConnectionsIT {

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "VitalSSL,        999995, {port},           /scripts/gateway.dll?Transact",
    "FHMSSSL,         999996, {port},           /fhms/gateway?Transact",
    "VitalLeasedLine, 999995, {line-port},      ",
    "FHMSLeasedLine,  999996, {fhms-line-port}, "
  })
  // spotless:on
  void approvedReversedDepositedAndSettled(String method, String bin, String port, String path)
      throws IOException, InterruptedException {
    Stage stage = Stage.shared();
    Telling telling = new Telling(stage);
    use(telling, method, bin, port, path);
    for (Line line : Line.read(Glossary.resource("connections.story"))) {
      try {
        telling.tell(line);
      } catch (AssertionError different) {
        throw new AssertionError(method + ", " + line + "\n" + different.getMessage(), different);
      }
    }
    telling.finish();
    String profile = method.startsWith("FHMS") ? "fhms" : "vital";
    assertEquals(
        List.of(profile),
        telling.books().entries("hold").stream().map(h -> h.get("profile")).distinct().toList());
    assertEquals(List.of(), BothBooks.differences(stage, telling.shop()));
  }

  /** The other host's BIN is an unknown one: nothing is booked, and nobody is told why. */
  @ParameterizedTest
  @CsvSource({
    "FHMSSSL,         999995, {port},           /fhms/gateway?Transact",
    "VitalLeasedLine, 999996, {line-port},      ",
    "FHMSLeasedLine,  999995, {fhms-line-port}, "
  })
  void whoMixesUpTheHostsIsNotServed(String method, String bin, String port, String path)
      throws IOException, InterruptedException {
    Telling telling = new Telling(Stage.shared());
    use(telling, method, bin, port, path);
    tell(telling, "> clerk purchase ORDERNUMBER=1 AMOUNT=2500 PAYMENTAMOUNT=2500");
    tell(telling, "< PRC_OPERATION_PENDING RC_HOST_ANSWER");
    assertTrue(telling.books().entries("hold").isEmpty());
  }

  private static void use(Telling telling, String method, String bin, String port, String path)
      throws IOException, InterruptedException {
    String address = path == null ? "" : " $PATH=" + path;
    tell(telling, "> admin cassette $CONNECTION=" + method + " $PORT=" + port + address);
    tell(telling, "< PRC_OPERATION_SUCCESS RC_NONE");
    tell(
        telling,
        "> admin MODIFYACCOUNT MERCHANTNUMBER={shop} CASSETTENAME=VisaNet ACCOUNTNUMBER=1"
            + " $ACQUIRERBIN="
            + bin);
    tell(telling, "< PRC_OPERATION_SUCCESS RC_NONE");
  }

  private static void tell(Telling telling, String line) throws IOException, InterruptedException {
    telling.tell(Line.read(line).get(0));
  }
}
