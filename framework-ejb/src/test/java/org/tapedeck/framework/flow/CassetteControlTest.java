package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;

/** Commands of a cassette's own. Paper has WHO and SAY, which needs a $VOICE, and a CRASH. */
class CassetteControlTest {

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
          said                                                            | answer
          CASSETTECONTROL PAYMENTTYPE=Paper                               | PRC_PARAMETER_NOT_FOUND RC_CASSETTECOMMAND
          CASSETTECONTROL CASSETTECOMMAND=WHO                             | PRC_PARAMETER_NOT_FOUND RC_PAYMENTTYPE
          CASSETTECONTROL PAYMENTTYPE=Cloth CASSETTECOMMAND=WHO           | PRC_UNDEFINED_OBJECT RC_PAYMENTTYPE
          CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=              | PRC_PARAMETER_TOO_SHORT RC_CASSETTECOMMAND
          CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=who           | PRC_CASSETTE_ERROR RC_COMMAND_NOT_SUPPORTED
          CASSETTECONTROL PAYMENTTYPE=Blank CASSETTECOMMAND=WHO           | PRC_CASSETTE_ERROR RC_COMMAND_NOT_SUPPORTED
          CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=SAY           | PRC_CASSETTE_ERROR 1015
          CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=CRASH         | PRC_INTERNAL_ETILL_ERROR RC_UNEXPECTED
          CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=SAY $VOICE=a  | PRC_OPERATION_SUCCESS RC_NONE
          """)
  void theCassetteAnswers(String said, String answer) {
    String before = engine.database().books();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().books());
  }

  @ParameterizedTest
  @CsvSource({
    "1000, PRC_CASSETTE_ERROR RC_COMMAND_NOT_SUPPORTED",
    "1001, PRC_PARAMETER_TOO_LONG RC_CASSETTECOMMAND"
  })
  void aCommandHasAThousandBytes(int bytes, String answer) {
    assertEquals(
        answer,
        engine.says("CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=" + "x".repeat(bytes)));
  }

  @Test
  void itsTextIsShownAsFarAsAReplyCanHoldIt() {
    engine.does("CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $ROUTE=north");
    assertEquals("Paper ROUTE{route=north}", said("WHO").message());
    assertEquals("It was said. ", said("SAY $VOICE=a").message());
    assertEquals("There is no voice.", said("SAY").message());
  }

  @Test
  void aCassetteThatIsDisabledTakesNone() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=0");
    assertEquals("PRC_OBJECT_NOT_ACTIVE RC_CASSETTENAME", Codes.of(said("WHO")));
  }

  private Reply said(String command) {
    return engine.run(
        Engine.ADMINISTRATOR, "CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=" + command);
  }
}
