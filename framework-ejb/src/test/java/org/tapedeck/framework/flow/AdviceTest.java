package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;

/** What a cassette advises against, takes all the same, takes away, and takes no more of. */
class AdviceTest {

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                              | message
          MODIFYCASSETTE CASSETTENAME=Paper $HOST=unwise                    | CASSETTE had better be wise. Think of it.
          MODIFYCASSETTE CASSETTENAME=Paper $HOST=wise                      | ''
          MODIFYCASSETTE CASSETTENAME=Paper ENABLED=1                       | ''
          CREATEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=8 $TERMINAL=8 $LABEL=unwise | ACCOUNT had better be wise. Think of it.
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2 $LABEL=unwise    | ACCOUNT had better be wise. Think of it.
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2 $LABEL=wise      | ''
          MODIFYPAYSYSTEM CASSETTENAME=Paper                                | ''
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1 $NOTE=unwise                 | ORDER had better be wise. Think of it.
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1 $NOTE=unwise APPROVEFLAG=2 PAYMENTNUMBER=1 PAYMENTAMOUNT=1 | ORDER had better be wise. Think of it.
          """)
  void adviceIsTheMessageOfASuccess(String said, String message) {
    Reply reply = engine.run(Engine.ADMINISTRATOR, said);
    assertEquals(Codes.SUCCESS, Codes.of(reply));
    assertEquals(message, reply.message());
    // It is in no language of ours, so it is shown whichever is liked.
    assertEquals(message, Language.liked(Optional.of("de")).message(reply));
  }

  @Test
  void adviceIsGivenAgainToARepetition() {
    String said = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1 $NOTE=unwise";
    Reply first = engine.run(Engine.ADMINISTRATOR, said);
    assertEquals(first, engine.run(Engine.ADMINISTRATOR, said));
  }

  @Test
  void anEmptySettingIsTakenAway() {
    String account = "CASSETTENAME=Paper ACCOUNTNUMBER=8 ";
    engine.does("CREATEACCOUNT " + account + "$TERMINAL=8 $LABEL=");
    assertEquals("{\"terminal\":\"8\"}", properties());
    engine.does("MODIFYACCOUNT " + account + "$LABEL=Till");
    assertEquals("{\"label\":\"Till\",\"terminal\":\"8\"}", properties());
    engine.does("MODIFYACCOUNT " + account + "$LABEL= $TERMINAL=9");
    assertEquals("{\"terminal\":\"9\"}", properties());
    engine.does("MODIFYACCOUNT " + account + "$LABEL=");
    assertEquals("{\"terminal\":\"9\"}", properties());
  }

  @Test
  void whatIsRequiredCannotBeTakenAway() {
    assertEquals(
        "PRC_PARAMETER_TOO_SHORT 1005",
        engine.says("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL="));
  }

  @Test
  void moreThanTheCassetteMayAskForIsRefusedBeforeAHostIsAsked() {
    String before = engine.database().dump();
    String order = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=2000000001 ";
    assertEquals(
        "PRC_PARAMETER_VALUE_ERROR RC_AMOUNT",
        engine.says(order + "APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=2000000001"));
    assertEquals(before, engine.database().dump());
    engine.does(order);
    Reply refusal =
        engine.run(Engine.ADMINISTRATOR, "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=2000000001");
    assertEquals("PRC_PARAMETER_VALUE_ERROR RC_AMOUNT", Codes.of(refusal));
    assertEquals(
        "The amount is more than one approval may ask of this kind of host.", refusal.message());
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=2000000000");
  }

  private String properties() {
    return engine.database().find("select PROPERTIES from ACCOUNT where ID = '1:Paper:8'");
  }
}
