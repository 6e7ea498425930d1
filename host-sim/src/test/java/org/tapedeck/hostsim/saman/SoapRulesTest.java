package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.support.Table;

/** The codes of the SOAP services, by what is asked: no knob is turned. */
class SoapRulesTest {

  /** PAID is the reference number of a payment of 12000; a dot stands for an empty part. */
  private static final String VERIFY =
      """
      String_1              | String_2  | result   | why
      PAID                  | 21001234  | 12000.0  | what was paid
      .                     | 21001234  | -7.0     | empty
      abc                   | 21001234  | -11.0    | too short
      ABCDEFGHIJKLMNOPQRS   | 21001234  | -11.0    | 19 signs
      ABCDEFGHIJKLMNOPQRST  | 21001234  | -14.0    | 20 signs, but unknown
      ABCDEFGHIJKLMNOPQRS!  | 21001234  | -10.0    | not in the alphabet of base64
      ABCDEFGHIJKLMNOPQ RS  | 21001234  | -10.0    | a plus sign that became a blank
      ABCDEFGHIJKLMNOPQR==  | 21001234  | -14.0    | base64 may end so
      ABCDEFGHIJKLMNOPQRSTABCDEFGHIJKLMNOPQRSTABCDEFGHIJK | 21001234 | -8.0 | 51 signs
      PAID                  | .         | -11.0    | no terminal
      PAID                  | 2100123x  | -3.0     | a letter in the terminal
      PAID                  | 99999     | -4.0     | a terminal that the bank does not have
      PAID                  | 21005678  | -14.0    | another terminal's
      PAID                  | 123456789012345678901 | -8.0 | a terminal of 21 digits
      """;

  private static final String REVERSE =
      """
      Password | Amount    | result | left   | why
      secret   | 12000     | 1.0    | 0      | all of it
      secret   | 12000.0   | 1.0    | 0      | as a double
      secret   | 1.2E4     | 1.0    | 0      | as a double, too
      secret   | 5000      | 1.0    | 7000   | a part
      secret   | 12001     | -13.0  | 12000  | more than was paid
      secret   | 9E300     | -13.0  | 12000  | much more
      secret   | -1        | -12.0  | 12000  | negative
      secret   | 0         | -17.0  | 12000  | nothing
      secret   | 5000.5    | -15.0  | 12000  | a part of a rial
      secret   | five      | -9.0   | 12000  | no number
      secret   | .         | -9.0   | 12000  | no amount
      secret   | 12,000    | -9.0   | 12000  | with a comma
      wrong    | 12000     | -4.0   | 12000  | password
      .        | 12000     | -4.0   | 12000  | no password
      wrong    | -1        | -4.0   | 12000  | two reasons, the first is said
      """;

  private static final String TOKEN =
      """
      part        | value    | result  | why
      TermID      | 21001234 | a token | all is well
      TermID      | .        | -11     | empty
      TermID      | 99999    | -4      | not the bank's
      TermID      | abc      | -3      | letters
      ResNum      | .        | -7      | empty
      ResNum      | 123456789012345678901234567890123456789012345678901 | -8 | 51 signs
      TotalAmount | 0        | -3      | nothing
      TotalAmount | -5       | -3      | negative
      TotalAmount | 10.5     | -3      | not whole
      TotalAmount | x        | -3      | no number
      SegAmount1  | 9121234567 | a token | a telephone number is a number
      SegAmount2  | .        | a token | nil counts as nothing
      SegAmount6  | x        | -3      | no number
      RedirectURL | back     | -3      | no address
      """;

  private static SamanSim sim;

  @BeforeAll
  static void open() throws Exception {
    sim = new SamanSim();
  }

  @AfterAll
  static void close() {
    sim.close();
  }

  @BeforeEach
  void threeTerminals() throws Exception {
    sim.knobs("all=normal&terminals=21001234:secret,21005678:other");
  }

  static Stream<List<String>> verifies() {
    return Table.rows(VERIFY);
  }

  static Stream<List<String>> reverses() {
    return Table.rows(REVERSE);
  }

  static Stream<List<String>> tokens() {
    return Table.rows(TOKEN);
  }

  private static String value(String cell, String refNum) {
    return cell.equals(".") ? "" : cell.replace("PAID", refNum);
  }

  @ParameterizedTest
  @MethodSource("verifies")
  void verify(List<String> row) throws Exception {
    String refNum = sim.paid("12000");
    for (String operation : List.of("verifyTransaction", "verifyTransaction1")) {
      String said =
          Soap.result(
              sim.soap(
                      operation,
                      "String_1",
                      value(row.get(0), refNum),
                      "String_2",
                      value(row.get(1), refNum))
                  .body());
      assertEquals(row.get(2), said, row.get(3));
    }
  }

  @ParameterizedTest
  @MethodSource("reverses")
  void reverse(List<String> row) throws Exception {
    String refNum = sim.paid("12000");
    String said =
        Soap.result(
            sim.soap(
                    "reverseTransaction1",
                    "String_1",
                    refNum,
                    "String_2",
                    SamanSim.MID,
                    "Password",
                    value(row.get(0), refNum),
                    "Amount",
                    value(row.get(1), refNum))
                .body());
    assertEquals(row.get(2), said, row.get(4));
    int reversed = Integer.parseInt(sim.lastPayment().replaceAll(".*reversed=(\\d+).*", "$1"));
    assertEquals(row.get(3), Integer.toString(12000 - reversed), row.get(4));
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void requestToken(List<String> row) throws Exception {
    String[] parts = Requests.tokenParts();
    for (int i = 0; i < parts.length; i += 2) {
      parts[i + 1] = parts[i].equals(row.get(0)) ? value(row.get(1), "") : parts[i + 1];
    }
    String message = Soap.call("RequestToken", parts);
    String said = Soap.result(sim.post("/Payments/InitPayment.asmx", "text/xml", message).body());
    assertEquals(row.get(2), said.length() >= 20 ? "a token" : said, row.get(3));
  }

  @Test
  void whatWasReversedIsNeitherVerifiedNorReversedAgain() throws Exception {
    String refNum = sim.paid("12000");
    assertEquals("1.0", sim.reverse(refNum, "12000"));
    assertEquals("-6.0", sim.reverse(refNum, "12000"));
    assertEquals("-6.0", sim.verify(refNum));
  }

  @Test
  void afterAPartOnlyTheRestIsLeft() throws Exception {
    String refNum = sim.paid("12000");
    assertEquals("1.0", sim.reverse(refNum, "5000"));
    assertEquals("-13.0", sim.reverse(refNum, "12000"));
    assertEquals("12000.0", sim.verify(refNum));
    assertEquals("1.0", sim.reverse(refNum, "7000"));
    assertEquals("-6.0", sim.reverse(refNum, "1"));
  }
}
