package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Sentence;

/** What queries take: sets of values, and combinations that make sense. */
class QueryKeywordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                         | modifiers
          QUERYORDERS STATE=a STATE=b                                  | {STATE=[a, b]}
          QUERYORDERS STATE=a state=b STATE=a                          | {STATE=[a, b]}
          QUERYORDERS ORDERNUMBER=7 ORDERNUMBER=8 MERCHANTNUMBER=1     | {MERCHANTNUMBER=[1], ORDERNUMBER=[7, 8]}
          QUERYORDERS PAYMENTTYPE=A PAYMENTTYPE=B ACCOUNTNUMBER=1 ACCOUNTNUMBER=2 | {ACCOUNTNUMBER=[1, 2], PAYMENTTYPE=[A, B]}
          QUERYORDERS TRANSACTIONID=a TRANSACTIONID=b                  | {TRANSACTIONID=[b]}
          QUERYORDERS CURRENCY=ten CURRENCY=840 APPROVESALLOWED=0 APPROVESALLOWED=1 | {CURRENCY=[840], APPROVESALLOWED=[1]}
          QUERYPAYMENTS PAYMENTNUMBER=1 PAYMENTNUMBER=2 BATCHNUMBER=3 BATCHNUMBER=4 | {PAYMENTNUMBER=[1, 2], BATCHNUMBER=[3, 4]}
          QUERYCREDITS CREDITNUMBER=1 CREDITNUMBER=2                   | {CREDITNUMBER=[1, 2]}
          QUERYBATCHES BALANCESTATUS=a BALANCESTATUS=b CLOSEALLOWED=1 CLOSEALLOWED=0 | {CLOSEALLOWED=[0], BALANCESTATUS=[a, b]}
          """)
  void aModifierThatMayRepeatIsASetAndOfTheOthersTheLastCounts(String said, String modifiers) {
    Query query = (Query) CommandParser.parse(Sentence.form(said));
    assertEquals(modifiers, query.modifiers().values().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                   | answer
          QUERYORDERS ORDERNUMBER=x ORDERNUMBER=7                | PRC_PARAMETER_FORMAT_ERROR RC_ORDERNUMBER
          QUERYORDERS RETURNATMOST=0                             | PRC_PARAMETER_VALUE_ERROR RC_RETURNATMOST
          QUERYORDERS RETURNATMOST=10001                         | PRC_PARAMETER_VALUE_ERROR RC_RETURNATMOST
          QUERYORDERS KEYSONLY=2                                 | PRC_PARAMETER_VALUE_ERROR RC_KEYSONLY
          QUERYORDERS APPROVESALLOWED=yes                        | PRC_PARAMETER_TOO_LONG RC_APPROVESALLOWED
          QUERYORDERS CREATEBEGINTIME=-1                         | PRC_PARAMETER_VALUE_ERROR RC_CREATEBEGINTIME
          QUERYORDERS CREATEENDTIME=99999999999999               | PRC_PARAMETER_TOO_LONG RC_CREATEENDTIME
          QUERYORDERS MODIFYBEGINTIME=01                         | PRC_PARAMETER_FORMAT_ERROR RC_MODIFYBEGINTIME
          QUERYORDERS MODIFYENDTIME=                             | PRC_PARAMETER_TOO_SHORT RC_MODIFYENDTIME
          QUERYORDERS AFTERKEY=                                  | PRC_PARAMETER_TOO_SHORT RC_AFTERKEY
          QUERYORDERS AFTERKEY=1                                 | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYORDERS AFTERKEY=1:                                | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYORDERS AFTERKEY=1:x                               | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYORDERS AFTERKEY=1:1000000000                      | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYORDERS AFTERKEY=1:10000000000                     | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYORDERS AFTERKEY=1:0                               | PRC_PARAMETER_VALUE_ERROR RC_AFTERKEY
          QUERYORDERS AFTERKEY=1:1001:1                          | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYORDERS AFTERKEY=1:999999999                       | PRC_OPERATION_SUCCESS RC_NONE
          QUERYBATCHES AFTERKEY=1:1:1                            | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYPAYMENTS AFTERKEY=1:1001                          | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYPAYMENTS AFTERKEY=1:1001:1                        | PRC_OPERATION_SUCCESS RC_NONE
          QUERYCREDITS AFTERKEY=O:1:1001                         | PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY
          QUERYORDERS DESCENDING=2                               | PRC_PARAMETER_VALUE_ERROR RC_DESCENDING
          QUERYORDERS WITHORDERS=1                               | PRC_INPUT_ERROR RC_KEYWORD
          QUERYBATCHES BRAND=Visa                                | PRC_INPUT_ERROR RC_KEYWORD
          QUERYORDERS BRAND=                                     | PRC_PARAMETER_TOO_SHORT RC_BRAND
          QUERYORDERS BRAND=Visa BRAND=MasterCard                | PRC_OPERATION_SUCCESS RC_NONE
          QUERYORDERS CURRENCY=999                               | PRC_PARAMETER_VALUE_ERROR RC_CURRENCY
          QUERYORDERS CURRENCY=8400                              | PRC_PARAMETER_TOO_LONG RC_CURRENCY
          QUERYORDERS MINAMOUNT=1                                | PRC_INVALID_PARAMETER_COMBINATION RC_AMOUNT
          QUERYORDERS MAXAMOUNT=1                                | PRC_INVALID_PARAMETER_COMBINATION RC_AMOUNT
          QUERYORDERS CURRENCY=840 MINAMOUNT=2 MAXAMOUNT=1       | PRC_INVALID_PARAMETER_COMBINATION RC_AMOUNT
          QUERYORDERS CURRENCY=840 MINAMOUNT=1 MAXAMOUNT=1       | PRC_OPERATION_SUCCESS RC_NONE
          QUERYORDERS CURRENCY=840 MAXAMOUNT=1000000000000       | PRC_PARAMETER_TOO_LONG RC_AMOUNT
          QUERYCREDITS MINAMOUNT=1                               | PRC_INVALID_PARAMETER_COMBINATION RC_AMOUNT
          QUERYPAYMENTS MINAPPROVEAMOUNT=1                       | PRC_INVALID_PARAMETER_COMBINATION RC_MINAPPROVEAMOUNT
          QUERYPAYMENTS MAXAPPROVEAMOUNT=1                       | PRC_INVALID_PARAMETER_COMBINATION RC_MAXAPPROVEAMOUNT
          QUERYPAYMENTS MINDEPOSITAMOUNT=1                       | PRC_INVALID_PARAMETER_COMBINATION RC_MINDEPOSITAMOUNT
          QUERYPAYMENTS MAXDEPOSITAMOUNT=1                       | PRC_INVALID_PARAMETER_COMBINATION RC_MAXDEPOSITAMOUNT
          QUERYPAYMENTS WITHORDERS=2                             | PRC_PARAMETER_VALUE_ERROR RC_WITHORDERS
          QUERYPAYMENTS CREATEBEGINTIME=2 CREATEENDTIME=1        | PRC_INVALID_PARAMETER_COMBINATION RC_CREATEENDTIME
          QUERYPAYMENTS MODIFYBEGINTIME=2 MODIFYENDTIME=1        | PRC_INVALID_PARAMETER_COMBINATION RC_MODIFYENDTIME
          QUERYBATCHES OPENBEGINTIME=2 OPENENDTIME=1             | PRC_INVALID_PARAMETER_COMBINATION RC_OPENENDTIME
          QUERYBATCHES CLOSEBEGINTIME=2 CLOSEENDTIME=1           | PRC_INVALID_PARAMETER_COMBINATION RC_CLOSEENDTIME
          QUERYBATCHES OPENBEGINTIME=x                           | PRC_PARAMETER_FORMAT_ERROR RC_OPENBEGINTIME
          QUERYBATCHES CLOSEBEGINTIME=x                          | PRC_PARAMETER_FORMAT_ERROR RC_CLOSEBEGINTIME
          QUERYBATCHES CLOSEALLOWED=2                            | PRC_PARAMETER_VALUE_ERROR RC_CLOSEALLOWED
          QUERYBATCHES PURGEALLOWED=2                            | PRC_PARAMETER_VALUE_ERROR RC_PURGEALLOWED
          QUERYBATCHES BALANCESTATUS=                            | PRC_PARAMETER_TOO_SHORT RC_BALANCESTATUS
          """)
  void whatMakesNoSenseIsRefused(String said, String answer) {
    assertEquals(answer, answerTo(said));
  }

  @ParameterizedTest
  @CsvSource({"500, PRC_OPERATION_SUCCESS RC_NONE", "501, PRC_PARAMETER_TOO_LONG RC_ORDERNUMBER"})
  void aSetHasAtMost500Values(int size, String answer) {
    StringBuilder said = new StringBuilder("QUERYORDERS");
    IntStream.rangeClosed(1, size).forEach(number -> said.append(" ORDERNUMBER=").append(number));
    assertEquals(answer, answerTo(said.toString()));
  }

  @Test
  void ofACommandsRepeatedKeywordTheLastCounts() {
    String said = "APPROVE ORDERNUMBER=x ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5 AMOUNT=6";
    assertEquals(
        "Approve[merchantNumber=1, orderNumber=7, paymentNumber=1, amount=6, deposit=false,"
            + " batchNumber=Optional.empty, splitAllowed=true, protocolData=[]]",
        CommandParser.parse(Sentence.form(said)).toString());
  }

  @Test
  void theTextOfAFormDoesNotShowItsValues() {
    assertEquals(
        "[ETAPIVERSION, MERCHANTNUMBER, OPERATION, PAYMENTNUMBER]",
        Sentence.form("APPROVE PAYMENTNUMBER=1").toString());
  }

  private static String answerTo(String said) {
    return Codes.of(() -> CommandParser.parse(Sentence.form(said)));
  }
}
