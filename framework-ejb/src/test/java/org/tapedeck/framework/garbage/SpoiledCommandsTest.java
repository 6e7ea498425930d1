package org.tapedeck.framework.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.harness.Books;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.testkit.Fuzz;

/**
 * Spoiled commands: whatever is said is answered with a code that is not our own failure, and what
 * is refused has changed no row.
 */
class SpoiledCommandsTest {

  private static final int PARSED = 20_000;

  /** On so many engines, so many commands each. */
  private static final int ENGINES = 5;

  private static final int COMMANDS = 80;

  private static final Set<PrimaryReturnCode> OUR_FAULT =
      EnumSet.of(PrimaryReturnCode.PRC_INTERNAL_ETILL_ERROR, PrimaryReturnCode.PRC_DATABASE_ERROR);

  @Test
  void theParserMakesACommandOfThemOrRefusesThem() {
    Fuzz.inputs(
        PARSED,
        random -> {
          Pairs form = SpoiledForms.of(random);
          try {
            CommandParser.parse(form);
          } catch (Refused refused) {
            assertFalse(OUR_FAULT.contains(refused.reply().primary()), form::toString);
          }
        });
  }

  @Test
  void whatIsRefusedChangesNothing() {
    Fuzz.inputs(ENGINES, this::onOneEngine);
  }

  private void onOneEngine(Random random) {
    try (Engine engine = Engine.ready()) {
      shop(engine);
      String before = engine.database().dump();
      for (int command = 0; command < COMMANDS; command++) {
        Pairs form = SpoiledForms.of(random);
        Reply reply = engine.run(Engine.ADMINISTRATOR, form);
        assertFalse(OUR_FAULT.contains(reply.primary()), () -> form.byName() + ": " + reply);
        String after = engine.database().dump();
        if (isRefusal(reply)) {
          assertEquals(before, after, () -> form.byName().toString());
        }
        before = after;
      }
      Books.areTrue(engine.database());
    }
  }

  private static void shop(Engine engine) {
    engine
        .does("CREATEUSER USER=clark PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1")
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=9 AMOUNT=50 DEPOSITFLAG=1")
        .does("BATCHCLOSE BATCHNUMBER=1")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=400")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=300 DEPOSITFLAG=1")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=100")
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=10");
  }

  /** A decline and a failed approval are done, though their codes are no success. */
  private static boolean isRefusal(Reply reply) {
    return !isCounted(reply)
        && !Set.of(
                PrimaryReturnCode.PRC_OPERATION_SUCCESS,
                PrimaryReturnCode.PRC_OPERATION_PENDING,
                PrimaryReturnCode.PRC_AUTO_APPROVE_FAILED,
                PrimaryReturnCode.PRC_AUTO_DEPOSIT_FAILED,
                PrimaryReturnCode.PRC_FINANCIAL_FAILURE)
            .contains(reply.primary());
  }

  /** Whoever says a wrong password of his own has tried once more. */
  private static boolean isCounted(Reply reply) {
    return reply.secondary() == SecondaryReturnCode.RC_WRONG_PASSWORD.number();
  }
}
