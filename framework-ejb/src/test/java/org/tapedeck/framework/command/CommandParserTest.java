package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Sentence;

/** What the parser refuses. Each row changes a command that would be taken. */
class CommandParserTest {

  private static final String GOOD =
      "ACCEPTPAYMENT ETAPIVERSION=3 MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTTYPE=Paper"
          + " AMOUNT=1000 CURRENCY=840 $ACCOUNTNUMBER=1 ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      useHeadersInDisplayName = true,
      textBlock =
          """
          changed                  | answer
          -OPERATION               | PRC_PARAMETER_NOT_FOUND RC_OPERATION
          OPERATION=               | PRC_INPUT_ERROR RC_INPUT_ERROR_UNKNOWN_COMMAND
          OPERATION=PAY            | PRC_INPUT_ERROR RC_INPUT_ERROR_UNKNOWN_COMMAND
          -ETAPIVERSION            | PRC_PARAMETER_NOT_FOUND RC_ETAPIVERSION
          ETAPIVERSION=            | PRC_PARAMETER_TOO_SHORT RC_ETAPIVERSION
          ETAPIVERSION=2           | PRC_PARAMETER_VALUE_ERROR RC_ETAPIVERSION
          ETAPIVERSION=33          | PRC_PARAMETER_TOO_LONG RC_ETAPIVERSION
          COLOUR=red               | PRC_INPUT_ERROR RC_KEYWORD
          CREDITNUMBER=1           | PRC_INPUT_ERROR RC_KEYWORD
          """)
  void operationVersionAndKeywordsMustBeKnown(String changed, String answer) {
    assertEquals(answer, answerTo(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          taken away                                                      | answer
          -MERCHANTNUMBER -ORDERNUMBER -PAYMENTTYPE -AMOUNT -CURRENCY     | PRC_PARAMETER_NOT_FOUND RC_MERCHANTNUMBER
          -ORDERNUMBER -PAYMENTTYPE -AMOUNT -CURRENCY -$ACCOUNTNUMBER     | PRC_PARAMETER_NOT_FOUND RC_ORDERNUMBER
          -PAYMENTTYPE -AMOUNT -CURRENCY -$ACCOUNTNUMBER                  | PRC_PARAMETER_NOT_FOUND RC_PAYMENTTYPE
          -AMOUNT -CURRENCY -$ACCOUNTNUMBER                               | PRC_PARAMETER_NOT_FOUND RC_AMOUNT
          -CURRENCY -$ACCOUNTNUMBER                                       | PRC_PARAMETER_NOT_FOUND RC_CURRENCY
          -$ACCOUNTNUMBER                                                 | PRC_PARAMETER_NOT_FOUND RC_ACCOUNTNUMBER
          """)
  void requiredKeywordsAreMissedInTheirOrder(String takenAway, String answer) {
    assertEquals(answer, answerTo(takenAway));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          changed                      | answer
          AMOUNT=                      | PRC_PARAMETER_TOO_SHORT RC_AMOUNT
          AMOUNT=99999999999           | PRC_PARAMETER_TOO_LONG RC_AMOUNT
          AMOUNT=abc                   | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          AMOUNT=12.50                 | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          AMOUNT=01                    | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          AMOUNT=+1                    | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          AMOUNT=0                     | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          AMOUNT=-5                    | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          AMOUNT=2147483648            | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          AMOUNT=2147483647            | PRC_OPERATION_SUCCESS RC_NONE
          ORDERNUMBER=0                | PRC_PARAMETER_VALUE_ERROR RC_ORDERNUMBER
          ORDERNUMBER=999999999        | PRC_OPERATION_SUCCESS RC_NONE
          ORDERNUMBER=1000000000       | PRC_PARAMETER_TOO_LONG RC_ORDERNUMBER
          CURRENCY=84                  | PRC_PARAMETER_TOO_SHORT RC_CURRENCY
          CURRENCY=USD                 | PRC_PARAMETER_FORMAT_ERROR RC_CURRENCY
          CURRENCY=999                 | PRC_PARAMETER_VALUE_ERROR RC_CURRENCY
          CURRENCY=000                 | PRC_PARAMETER_VALUE_ERROR RC_CURRENCY
          AMOUNTEXP10=11               | PRC_PARAMETER_VALUE_ERROR RC_AMOUNTEXP10
          AMOUNTEXP10=-11              | PRC_PARAMETER_VALUE_ERROR RC_AMOUNTEXP10
          AMOUNTEXP10=-3 AMOUNT=1005   | PRC_PARAMETER_VALUE_ERROR RC_AMOUNTEXP10
          AMOUNTEXP10=-3 AMOUNT=1000   | PRC_OPERATION_SUCCESS RC_NONE
          CURRENCY=392 AMOUNTEXP10=-2 AMOUNT=150 | PRC_PARAMETER_VALUE_ERROR RC_AMOUNTEXP10
          AMOUNTEXP10=7 AMOUNT=1000    | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          """)
  void amountsAndNumbersMustBeInRange(String changed, String answer) {
    assertEquals(answer, answerTo(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          added                                                           | answer
          APPROVEFLAG=3                                                   | PRC_PARAMETER_VALUE_ERROR RC_APPROVEFLAG
          APPROVEFLAG=1 PAYMENTAMOUNT=1                                   | PRC_PARAMETER_NOT_FOUND RC_PAYMENTNUMBER
          APPROVEFLAG=1 PAYMENTNUMBER=1                                   | PRC_PARAMETER_NOT_FOUND RC_PAYMENTAMOUNT
          APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=0                   | PRC_PARAMETER_VALUE_ERROR RC_PAYMENTAMOUNT
          DEPOSITFLAG=1 APPROVEFLAG=0                                     | PRC_INVALID_PARAMETER_COMBINATION RC_DEPOSITFLAG
          BATCHNUMBER=1 APPROVEFLAG=0                                     | PRC_INVALID_PARAMETER_COMBINATION RC_BATCHNUMBER
          BATCHNUMBER=1 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1     | PRC_INVALID_PARAMETER_COMBINATION RC_BATCHNUMBER
          BATCHNUMBER=1 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1 DEPOSITFLAG=1 | PRC_OPERATION_SUCCESS RC_NONE
          BATCHNUMBER=0                                                   | PRC_PARAMETER_VALUE_ERROR RC_BATCHNUMBER
          SPLITALLOWED=2                                                  | PRC_PARAMETER_VALUE_ERROR RC_SPLITFLAG
          DEPOSITFLAG=2 APPROVEFLAG=1                                     | PRC_PARAMETER_VALUE_ERROR RC_DEPOSITFLAG
          ACCOUNTNUMBER=2                                                 | PRC_INVALID_PARAMETER_COMBINATION RC_ACCOUNTNUMBER
          ACCOUNTNUMBER=1                                                 | PRC_OPERATION_SUCCESS RC_NONE
          """)
  void flagsAndAccountsMustGoTogether(String added, String answer) {
    assertEquals(answer, answerTo(added));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          broken at once                                 | answer
          OPERATION=PAY -ETAPIVERSION COLOUR=red         | PRC_INPUT_ERROR RC_INPUT_ERROR_UNKNOWN_COMMAND
          -ETAPIVERSION COLOUR=red -MERCHANTNUMBER       | PRC_PARAMETER_NOT_FOUND RC_ETAPIVERSION
          COLOUR=red -MERCHANTNUMBER AMOUNT=abc          | PRC_INPUT_ERROR RC_KEYWORD
          AMOUNT=abc CURRENCY=84                         | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          CURRENCY=84 -$ACCOUNTNUMBER                    | PRC_PARAMETER_TOO_SHORT RC_CURRENCY
          -CURRENCY APPROVEFLAG=3                        | PRC_PARAMETER_NOT_FOUND RC_CURRENCY
          """)
  void theFirstThingThatIsWrongIsTheAnswer(String broken, String answer) {
    assertEquals(answer, answerTo(broken));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                              | answer
          OPERATION=APPROVEREVERSAL AMOUNT=0          | PRC_OPERATION_SUCCESS RC_NONE
          OPERATION=APPROVEREVERSAL AMOUNT=2147483647 | PRC_OPERATION_SUCCESS RC_NONE
          OPERATION=APPROVEREVERSAL AMOUNT=2147483648 | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          OPERATION=APPROVEREVERSAL AMOUNT=-1         | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          OPERATION=APPROVEREVERSAL AMOUNT=00         | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          OPERATION=APPROVEREVERSAL -AMOUNT           | PRC_PARAMETER_NOT_FOUND RC_AMOUNT
          OPERATION=APPROVE AMOUNT=0                  | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          OPERATION=DEPOSIT AMOUNT=0                  | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          """)
  void onlyAReversalMayLeaveNothing(String said, String answer) {
    String payment = "ETAPIVERSION=3 MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTNUMBER=1 ";
    assertEquals(answer, Codes.of(() -> CommandParser.parse(Sentence.pairs(payment + said))));
  }

  @ParameterizedTest
  @CsvSource({"amount", "Amount", "AMOUNT"})
  void keywordsAreReadInAnyLetterCase(String name) {
    Map<String, String> pairs = Sentence.pairs(GOOD + "-AMOUNT");
    pairs.put(name, "1200");
    assertEquals(1200, ((AcceptPayment) CommandParser.parse(pairs)).amount().amount());
  }

  private static String answerTo(String changed) {
    return Codes.of(() -> CommandParser.parse(Sentence.pairs(GOOD + changed)));
  }
}
