package org.tapedeck.hostsim.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Table;

class FormatChecksTest {

  static Stream<List<String>> refusals() {
    return Table.rows(
        """
        what is wrong                     | changes to W3                          | code
        sequence number 0000              | at 57 0000                             | 06
        currency is not a number          | at 32 USD                              | 30
        time zone is not known            | at 49 905                              | 30
        transaction code is not known     | at 61 99                               | 12
        credit on line                    | at 61 CR                               | 12
        card number is not a number       | part 0 41111111111111A1                | 14
        card number is too short          | part 0 411111111111                    | EA
        card number is too long           | part 0 41111111111111111111            | EA
        check digit                       | part 0 4111111111111112                | EB
        month of expiry                   | part 1 1303                            | 80
        expiry is too short               | part 1 903                             | 80
        no amount                         | part 5                                 | 13
        amount 0                          | part 5 000                             | 13
        amount is not a number            | part 5 3.20                            | 13
        card check with an amount         | at 61 58                               | 13
        institution is too short          | part 4 12345                           | 30
        acceptor is too short             | part 8 SHOP                            | 30
        identifier is too short           | part 9 123                             | 30
        group without a number            | part 11 7                              | 30
        CVV2 value missing                | part 11 00711____                      | EC
        CVV2 presence is not known        | part 11 00751_999                      | EC
        more than seven digits            | part 5 99991000                        | 05
        two things wrong, the first wins  | at 57 0000; part 0 4111111111111112    | 06
        """);
  }

  static Stream<List<String>> tolerated() {
    return Table.rows(
        """
        what is odd but allowed           | changes to W3
        trailing separator of groups      | part 11 0147+
        no groups at all                  | part 11
        unknown group                     | part 11 020ABCDEF0001
        secondary amount of 1994          | part 6 000
        any merchant                      | at 10 999999999911
        any terminal                      | at 22 00119911
        expiry in the past                | part 1 0180
        amount of one digit               | part 5 9
        no address                        | part 3
        hotel                             | part 7 _H02
        CVV2 illegible                    | part 11 00720____
        """);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void badlyFormedRequestsAreRefused(List<String> row) {
    assertEquals(row.get(2), new Desk().code(row.get(1)), row.get(0));
  }

  @ParameterizedTest
  @MethodSource("tolerated")
  void oddRequestsAreApproved(List<String> row) {
    assertEquals("00", new Desk().code(row.get(1)), row.get(0));
  }

  static Stream<List<String>> unreadable() {
    return Table.rows(
        """
        what cannot be taken apart        | changes to W3
        record format                     | at 1 T
        delimiter                         | at 3 ,
        store is not a number             | at 22 5A99
        something behind the expiry       | part 2 X
        """);
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatCannotBeTakenApartIsNotARequest(List<String> row) {
    String record = Changed.by(Examples.record("W3"), row.get(1));
    assertEquals(true, AuthorizationRequest.read(record).isEmpty(), row.get(0));
  }

  static Stream<String> cutShort() {
    String record = Examples.record("W3");
    return Stream.of(12, 63, 64, 90, 110).map(length -> record.substring(0, length));
  }

  @ParameterizedTest
  @MethodSource("cutShort")
  void aRecordCutShortIsNotARequest(String record) {
    assertEquals(true, AuthorizationRequest.read(record).isEmpty());
  }
}
