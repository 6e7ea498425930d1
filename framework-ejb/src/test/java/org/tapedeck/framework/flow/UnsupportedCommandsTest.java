package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.harness.Engine;

/** A cassette is asked only for what it declares, and only when it is set up. */
class UnsupportedCommandsTest {

  private static final String BLANK =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Blank $ACCOUNTNUMBER=9";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1",
        "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0",
        "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1",
        "REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1"
      })
  void aCommandThatTheCassetteLacksTouchesNoHost(String said) {
    try (Engine engine = withBlank()) {
      engine.does(BLANK);
      String before = engine.database().dump();
      assertEquals("PRC_CASSETTE_ERROR RC_COMMAND_NOT_SUPPORTED", engine.says(said));
      assertEquals(before, engine.database().dump());
      assertEquals(List.of(), engine.host().sent());
    }
  }

  @Test
  void anAttemptIsNotOpenedWhileTheCassettesSettingsAreNotComplete() throws Exception {
    try (Engine engine = Engine.ready()) {
      engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
      engine.database().change("update CASSETTE set PROPERTIES = '{}'");
      String before = engine.database().dump();
      assertEquals(
          "PRC_CASSETTE_ERROR RC_HOST_SETUP",
          engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1"));
      assertEquals(before, engine.database().dump());
    }
  }

  private static Engine withBlank() {
    return Engine.ready()
        .does("MODIFYCASSETTE CASSETTENAME=Blank $HOST=host.example")
        .does("CREATEPAYSYSTEM CASSETTENAME=Blank")
        .does("CREATEACCOUNT CASSETTENAME=Blank ACCOUNTNUMBER=9 $TERMINAL=9");
  }
}
