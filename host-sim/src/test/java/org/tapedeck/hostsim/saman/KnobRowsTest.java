package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.support.Table;

/** Each knob: what is done with it, and what comes of it. 12000 rial are to be paid. */
class KnobRowsTest {
  private static final String ROWS =
      """
      knobs                                    | does                    | comes to
                                               | pay: State              | OK
                                               | cancel: State           | CanceledByUser
                                               | fail: State             | NoSufficientFunds
      state=IncorrectPIN                       | pay: State              | IncorrectPIN
      state=OK                                 | cancel: State           | OK
      state=TransactionCannotBeCompleted       | pay: RefNum             | empty
      state=IssuerDown_Slm&state-text=joined   | pay: State              | IssuerDown_Slm
      state=IssuerDown_Slm&state-text=spaced   | pay: State              | Issuer Down Slm
      state-text=spaced                        | cancel: State           | Canceled By User
      state-text=underscored                   | cancel: State           | Canceled_By_User
      state-text=lower                         | cancel: State           | canceledbyuser
      state-text=empty                         | pay: State              |
      state-text=unknown                       | pay: State              | Untold
      generation=3                             | pay: Status             | 2
      generation=3&status=8                    | pay: Status             | 8
      return-without=RefNum                    | pay: names              | State ResNum MID TRACENO CID
      return-double=ResNum                     | pay: names              | State RefNum ResNum ResNum MID TRACENO CID
                                               | pay: RefNum             | 20
                                               | cancel: RefNum          | empty
      refnum=empty                             | pay: State              | OK
      refnum=empty                             | pay: RefNum             | empty
      refnum=short                             | pay: RefNum             | 10
      refnum=short                             | pay: verify RefNum      | -11.0
      refnum=alphabet                          | pay: RefNum             | 20 not base64
      refnum=alphabet                          | pay: verify RefNum      | -10.0
      refnum=long                              | pay: RefNum             | 60
      refnum=long                              | pay: verify RefNum      | -8.0
      refnum=unknown                           | pay: RefNum             | 20
      refnum=unknown                           | pay: verify RefNum      | -14.0
      refnum=always                            | cancel: RefNum          | 20
      refnum=always                            | cancel: verify RefNum   | -2.0
      refnum-length=50                         | pay: RefNum             | 50
      refnum-length=50                         | pay: verify RefNum      | 12000.0
      refnum-signs=signs                       | pay: RefNum             | 20 from +/
      refnum-signs=signs                       | pay: verify RefNum      | 12000.0
                                               | pay: ResNum             | R-1
      resnum=R-2                               | pay: ResNum             | R-2
                                               | pay: paid               | 12000
      paid=+1                                  | pay: paid               | 12001
      paid=+1                                  | verify                  | 12001.0
      paid=-1                                  | verify                  | 11999.0
      paid=700                                 | verify                  | 700.0
                                               | pay: names              | State RefNum ResNum MID TRACENO CID
      generation=1                             | pay: names              | State RefNum ResNum MID TRACENO CID
      generation=2                             | pay: names              | State RefNum ResNum MID TRACENO SecurePan CID
      generation=3                             | pay: names              | State Status RefNum ResNum MID TerminalId TraceNo RRN SecurePan HashedCardNumber Amount AffectiveAmount Wage Token
      generation=4                             | pay: names              | Token RefNum
                                               | pay: way                | post 1
      return-by=get                            | pay: way                | get 1
      return-by=post                           | pay: way                | post 1
      return-times=0                           | pay: way                | closed
      return-times=2                           | pay: way                | post 2
      return-times=2&return-by=get             | pay: way                | get 2
                                               | verify                  | 12000.0
      verify=0                                 | verify                  | 0.0
      verify=-1                                | verify                  | -1.0
      verify=-2                                | verify                  | -2.0
      verify=-3                                | verify                  | -3.0
      verify=-4                                | verify                  | -4.0
      verify=-5                                | verify                  | -5.0
      verify=-6                                | verify                  | -6.0
      verify=-7                                | verify                  | -7.0
      verify=-8                                | verify                  | -8.0
      verify=-9                                | verify                  | -9.0
      verify=-10                               | verify                  | -10.0
      verify=-11                               | verify                  | -11.0
      verify=-12                               | verify                  | -12.0
      verify=-13                               | verify                  | -13.0
      verify=-14                               | verify                  | -14.0
      verify=-15                               | verify                  | -15.0
      verify=-16                               | verify                  | -16.0
      verify=-17                               | verify                  | -17.0
      verify=-18                               | verify                  | -18.0
      verify=1*-1                              | verify twice            | -1.0 12000.0
      verify-amount=+1                         | verify                  | 12001.0
      verify-amount=-1                         | verify                  | 11999.0
      verify-amount=+0.5                       | verify                  | 12000.5
      verify-amount=+1                         | pay: paid               | 12000
      verify-amount=+1                         | rest verify: amount     | 12001
      verify-repeat=same                       | verify twice            | 12000.0 12000.0
      verify-repeat=code2                      | verify twice            | 12000.0 2.0
                                               | reverse: books          | 1.0, reversed 12000
      reverse=1                                | reverse: books          | 1.0, reversed 0
      reverse=0                                | reverse: books          | 0.0, reversed 0
      reverse=-6                               | reverse: books          | -6.0, reversed 0
      reverse=-13                              | reverse: books          | -13.0, reversed 0
      reverse=-17                              | reverse: books          | -17.0, reversed 0
                                               | reverse part            | 1.0
      reverse-partial=no                       | reverse part            | -17.0
      reverse-partial=no                       | reverse                 | 1.0
      reverse-parts=names                      | reverse by position     | 1.0, reversed 12000
      reverse-parts=detect                     | reverse by position     | 1.0, reversed 5000
      terminals=21001234:other                 | reverse                 | -4.0
      terminals=21001234:other&reverse-password=-18 | reverse            | -18.0
      terminals=21001234:secret,9              | reverse                 | 1.0
      disabled=21001234&terminals=any          | token                   | -4
                                               | token                   | a token
      token=-1                                 | token                   | -1
      token=-18                                | token                   | -18
                                               | rest token              | a token
      rest-token=5                             | rest token              | errorCode 5
      disabled=21001234                        | rest token              | errorCode 20
      terminals=9                              | rest token              | errorCode 12
                                               | rest receipt            | ErrorCode 0
                                               | rest receipt of nobody  | ErrorCode 404
      rest-receipt=4                           | rest receipt            | ErrorCode 4
      rest-receipt=8                           | rest receipt            | ErrorCode 8
      rest-receipt=12                          | rest receipt            | ErrorCode 12
      rest-receipt=20                          | rest receipt            | ErrorCode 20
      rest-receipt=404                         | rest receipt            | ErrorCode 404
                                               | rest receipt none: HTTP | 200 application/json
      rest-receipt-404=status                  | rest receipt none: HTTP | 404 application/json
                                               | rest verify             | 0
      rest-verify=0                            | rest verify             | 0
      rest-verify=2                            | rest verify             | 2
      rest-verify=5                            | rest verify             | 5
      rest-verify=-2                           | rest verify             | -2
      rest-verify=-6                           | rest verify             | -6
      rest-verify=-104                         | rest verify             | -104
      rest-verify=-105                         | rest verify             | -105
      rest-verify=-106                         | rest verify             | -106
      rest-verify-repeat=code2                 | rest verify twice       | 0 2
      rest-verify-repeat=same                  | rest verify twice       | 0 0
                                               | rest reverse            | 0, reversed 12000
      rest-reverse=5                           | rest reverse            | 5, reversed 0
      rest-reverse=0                           | rest reverse            | 0, reversed 0
      rest-reverse=-2                          | rest reverse            | -2, reversed 0
                                               | verify: HTTP            | 200 text/xml
      verify-delivery=drop                     | verify: record          | lost, verified 1
      verify-delivery=half                     | verify: record          | lost, verified 1
      verify-delivery=http500                  | verify: record          | 500 text/html, verified 1
      verify-delivery=malformed                | verify: record          | 200 text/xml not whole, verified 1
      verify-delivery=garbage                  | verify: record          | 200 text/html, verified 1
      verify-delivery=fault                    | verify: record          | 500 text/xml, verified 1
      verify-delivery=slow&slow-seconds=1      | verify: record          | 200 text/xml, verified 1
      verify-delivery=drop&record=no           | verify: record          | lost, verified 0
      verify-delivery=fault&record=no          | verify: record          | 500 text/xml, verified 0
      verify-delivery=plain&record=no          | verify: record          | 200 text/xml, verified 1
      verify-delivery=1*http500                | verify: HTTP            | 500 text/html
      verify-delivery=fault                    | rest verify: HTTP       | 500 application/json
      verify-delivery=malformed                | rest verify: HTTP       | 200 application/json not whole
      reverse-delivery=drop                    | reverse: record         | lost, reversed 12000
      reverse-delivery=drop&record=no          | reverse: record         | lost, reversed 0
      reverse-delivery=http500                 | rest reverse: HTTP      | 500 text/html
      token-delivery=drop                      | token: HTTP             | lost
      token-delivery=half                      | rest token: HTTP        | lost
      token-delivery=fault                     | token: HTTP             | 500 text/xml
      receipt-delivery=drop                    | rest receipt: HTTP      | lost
      receipt-delivery=fault                   | rest receipt: HTTP      | 500 application/json
      soap-version=both                        | verify: 1.2             | 12000.0
      soap-version=1.1                         | verify: 1.2             | 500
      soap-version=1.2                         | verify: 1.2             | 12000.0
      soap-version=1.2                         | verify                  | fault env:VersionMismatch
      soap-result=typed                        | verify: result          | <result xsi:type="xsd:double"> 12000.0
      soap-result=untyped                      | verify: result          | <result> 12000.0
      soap-result=multiref                     | verify: result          | <result href="#id0"/> 12000.0
      soap-double=point                        | verify                  | 12000.0
      soap-double=plain                        | verify                  | 12000
      soap-double=exponent                     | verify                  | 1.2E4
      soap-double=exponent&verify=-14          | verify                  | -1.4E1
      soap-double=exponent&paid=7              | verify                  | 7.0E0
      addresses=127.0.0.1                      | verify                  | 12000.0
      addresses=192.0.2.1                      | verify                  | -18.0
      addresses=192.0.2.1                      | reverse                 | -18.0
      addresses=none                           | token                   | -18
      addresses=none                           | rest token              | errorCode 8
      addresses=none                           | rest receipt            | ErrorCode 8
      addresses=none                           | rest verify             | -106
      disabled=9                               | rest verify             | 0
      """;

  /** The windows are in {@link WindowsTest}. */
  private static final Set<String> ELSEWHERE =
      Set.of("verify-minutes", "reverse-minutes", "receipt-minutes");

  private static SamanSim sim;

  @BeforeAll
  static void open() throws Exception {
    sim = new SamanSim();
  }

  @AfterAll
  static void close() {
    sim.close();
  }

  static Stream<List<String>> rows() {
    return Table.rows(ROWS);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aKnobDoesWhatItsRowSays(List<String> row) throws Exception {
    // A form takes + for a blank.
    sim.knobs("all=normal&" + row.get(0).replace("+", "%2B"));
    assertEquals(row.get(2), new Doings(sim).go(row.get(1)));
  }

  @Test
  void everyKnobHasARow() {
    Set<String> wanted =
        SamanKnobs.ROWS.stream().map(Knob::name).collect(Collectors.toCollection(TreeSet::new));
    Set<String> turned =
        rows()
            .flatMap(row -> Form.read(row.get(0)).names().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    turned.addAll(ELSEWHERE);
    assertEquals(wanted, turned);
  }

  @Test
  void everyStateCanComeBack() throws Exception {
    for (String state : State.joinedTexts()) {
      sim.knobs("all=normal&state=" + state);
      assertEquals(state, new Doings(sim).go("pay: State"));
    }
  }

  @Test
  void everyCodeCanComeFromAReverse() throws Exception {
    for (int code = -18; code < 0; code++) {
      sim.knobs("all=normal&reverse=" + code);
      assertEquals(code + ".0", new Doings(sim).go("reverse"));
    }
  }

  @Test
  void anAnswerThatComesTooLateWasRecordedBefore() throws Exception {
    sim.knobs("all=normal");
    String refNum = sim.paid("12000");
    sim.knobs("verify-delivery=slow&slow-seconds=60");
    HttpRequest impatient =
        HttpRequest.newBuilder(sim.at("/payments/referencepayment.asmx"))
            .header("Content-Type", "text/xml")
            .timeout(Duration.ofSeconds(1))
            .POST(
                BodyPublishers.ofString(
                    Soap.call("verifyTransaction", "String_1", refNum, "String_2", SamanSim.MID)))
            .build();
    assertThrows(
        HttpTimeoutException.class, () -> sim.client.send(impatient, BodyHandlers.ofString()));
    assertEquals("1", sim.lastBooked("verified"));
  }
}
