package org.tapedeck.framework.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.ProtocolData;
import org.tapedeck.framework.harness.Sentence;

/** What counts as the same content. */
class CommandTextTest {

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          one                                      | other                                             | same
          APPROVE AMOUNT=5                         | AMOUNT=5 APPROVE                                  | yes
          APPROVE AMOUNT=5                         | approve amount=5                                  | yes
          APPROVE AMOUNT=5                         | APPROVE AMOUNT=4 AMOUNT=5                         | yes
          APPROVE AMOUNT=5                         | APPROVE AMOUNT=5 DEPOSITFLAG=0                    | yes
          APPROVE AMOUNT=5                         | APPROVE AMOUNT=5 DTDPATH=/psapi.dtd               | yes
          APPROVE AMOUNT=5                         | APPROVE AMOUNT=5 DEPOSITFLAG=1                    | no
          APPROVE AMOUNT=5                         | DEPOSIT AMOUNT=5                                  | no
          APPROVE AMOUNT=5                         | APPROVE AMOUNT=5 PAYMENTNUMBER=2                  | no
          APPROVE AMOUNT=5                         | APPROVE AMOUNT=5 MERCHANTNUMBER=2                 | no
          ACCEPTPAYMENT AMOUNT=5                   | ACCEPTPAYMENT AMOUNT=5 AMOUNTEXP10=-2             | yes
          ACCEPTPAYMENT AMOUNT=5                   | ACCEPTPAYMENT AMOUNT=5 ACCOUNTNUMBER=1            | yes
          ACCEPTPAYMENT AMOUNT=5                   | ACCEPTPAYMENT AMOUNT=5 -$ACCOUNTNUMBER ACCOUNTNUMBER=1 | yes
          ACCEPTPAYMENT AMOUNT=5                   | ACCEPTPAYMENT AMOUNT=5 APPROVEFLAG=0              | no
          ACCEPTPAYMENT AMOUNT=5                   | ACCEPTPAYMENT AMOUNT=5 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=5 | no
          ACCEPTPAYMENT AMOUNT=5                   | ACCEPTPAYMENT AMOUNT=5 TRANSACTIONID=x            | no
          ACCEPTPAYMENT AMOUNT=5 $A=1 $B=23        | ACCEPTPAYMENT AMOUNT=5 $B=23 $A=1                 | yes
          ACCEPTPAYMENT AMOUNT=5 $A=1 $B=23        | ACCEPTPAYMENT AMOUNT=5 $A=12 $B=3                 | no
          ACCEPTPAYMENT AMOUNT=5 $A=1 $B=2         | ACCEPTPAYMENT AMOUNT=5 $A=1                       | no
          """)
  void theSameContentHasTheSameText(String one, String other, String same) {
    assertEquals(same.equals("yes"), text(one).equals(text(other)));
  }

  private static String text(String said) {
    String needs =
        said.toUpperCase(Locale.ROOT).contains("ACCEPTPAYMENT")
            ? "PAYMENTTYPE=Paper CURRENCY=840 $ACCOUNTNUMBER=1 "
            : "PAYMENTNUMBER=1 ";
    String whole = "ETAPIVERSION=3 MERCHANTNUMBER=1 ORDERNUMBER=7 " + needs + said;
    return CommandText.of(CommandParser.parse(Sentence.pairs(whole)), ProtocolData::byKeyword);
  }
}
