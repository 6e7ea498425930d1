package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.harness.Engine;

/** What a cassette is told with a deposit. Order 7 has an approved payment. */
class SlipTest {

  private static final String DEPOSIT = "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 ";
  private static final String CLOSE = "BATCHCLOSE BATCHNUMBER=1";

  private final Engine engine = Engine.ready();

  @BeforeEach
  void approved() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000");
    engine.host().sent();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void itComesOnDeposit() {
    engine.does(DEPOSIT + "$SLIP=blue $TAX=7");
    assertEquals("1 {\"slip\":\"blue\",\"tax\":\"7\"}", slips());
    engine.does(CLOSE);
    assertEquals(
        List.of("batch 1 slips 1\nPAYMENT 7:1 1000 number 1 slip blue"), engine.host().sent());
  }

  @Test
  void itIsShownWithThePayment() {
    engine.does(DEPOSIT + "$SLIP=blue");
    assertEquals("blue", shown().text("slip"));
    assertEquals("yes", shown().text("answer"));
  }

  @ParameterizedTest
  @CsvSource({"APPROVEFLAG=1", "APPROVEFLAG=2"})
  void itComesOnAcceptPaymentThatDeposits(String approve) {
    engine.does(
        "ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=500 PAYMENTNUMBER=1 PAYMENTAMOUNT=500 DEPOSITFLAG=1 "
            + approve
            + " $SLIP=green $NOTE=mine");
    engine.goesOn();
    engine.does(DEPOSIT).host().sent();
    engine.does(CLOSE);
    assertEquals(
        List.of("batch 1 slips 1\nPAYMENT 7:1 1000 number 1\nPAYMENT 8:1 500 number 2 slip green"),
        engine.host().sent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                                     | answer
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 $SLIP=green                         | PRC_INVALID_PARAMETER_COMBINATION 1012
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=5 $TAX=1 | PRC_INVALID_PARAMETER_COMBINATION 1013
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=5 $TAX=x | PRC_PARAMETER_FORMAT_ERROR 1013
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=5 $PAN=5499740000000057 $TAX=1 | PRC_INVALID_PARAMETER_COMBINATION 1012
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 $TAX=100               | PRC_PARAMETER_TOO_LONG 1013
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 $NOTE=mine             | PRC_INPUT_ERROR RC_KEYWORD
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 $COLOUR=red            | PRC_INPUT_ERROR RC_KEYWORD
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1000 $COLOUR=red            | PRC_UNDEFINED_OBJECT RC_PAYMENTNUMBER
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1001 $SLIP=blue             | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          """)
  void whatIsRefusedChangesNothing(String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().dump());
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void itGoesWithTheDeposit() {
    engine
        .does(DEPOSIT + "$SLIP=blue")
        .does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1")
        .does(DEPOSIT);
    assertEquals("0 null", slips());
  }

  @Test
  void itGoesWithAPurge() {
    engine.does(DEPOSIT + "$SLIP=blue").does("BATCHPURGE BATCHNUMBER=1").does(DEPOSIT);
    assertEquals("0 null", slips());
  }

  @Test
  void anotherSlipIsAnotherDeposit() {
    engine.does(DEPOSIT + "$SLIP=blue").does(DEPOSIT + "$SLIP=blue");
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER",
        engine.says(DEPOSIT + "$SLIP=green"));
  }

  private String slips() {
    return engine
        .database()
        .find("select SLIPS, SLIP from BATCH, PAYMENT where BATCH.ID = '1:1' and ORDER_ID = '1:7'");
  }

  private Values shown() {
    return engine
        .run(Engine.ADMINISTRATOR, "QUERYPAYMENTS ORDERNUMBER=7")
        .found()
        .orElseThrow()
        .views()
        .get(0)
        .properties();
  }
}
