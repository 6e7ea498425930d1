package org.tapedeck.redirect.ticketswitch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Bank;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.SafeXml;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;
import org.tapedeck.testkit.SentMessage;

/** Calls and answers that nobody would make: none throws, and what is sent on is always XML. */
class TicketSwitchGarbageTest {

  private static final int INPUTS = 1000;

  private final TicketSwitchCassette cassette = new TicketSwitchCassette();
  private final Visit visit = Samples.sent().visit();

  @Test
  void whateverCameIsHandedOnAsXml() {
    Fuzz.inputs(
        INPUTS,
        random -> {
          Inbound.Browser browser = new Inbound.Browser(text(random), text(random), text(random));
          Inbound call =
              new Inbound("return", Samples.CURRENT, fields(random), Calls.FROM, browser);
          Verdict verdict = cassette.judge(call, visit);
          if (verdict instanceof Verdict.Proven proven) {
            cassette.confirm(
                visit,
                proven.proof(),
                false,
                message -> {
                  assertEquals(11, children(SentMessage.of(message).bytes()));
                  return Samples.answer("bought");
                });
          }
        });
  }

  /** As many as part two has, callback_data the last of them, however odd the variables. */
  private static int children(byte[] sent) {
    try {
      return SafeXml.children(SafeXml.root(sent)).size();
    } catch (Exception unreadable) {
      throw new AssertionError(new String(sent, UTF_8), unreadable);
    }
  }

  @Test
  void noTokenButTheCurrentOneProves() {
    Fuzz.inputs(
        INPUTS,
        random -> {
          String token =
              new String(Garbage.like(random, Samples.CURRENT.getBytes(UTF_8)), ISO_8859_1);
          Inbound call = Samples.call(token);
          cassette.reference(call);
          boolean proven = cassette.judge(call, visit) instanceof Verdict.Proven;
          assertEquals(token.equals(Samples.CURRENT), proven, token);
        });
  }

  /** An answer that is spoilt is no purchase, or is the purchase in all that counts. */
  @Test
  void aSpoiltAnswerBuysNothingElse() {
    Fuzz.inputs(
        INPUTS,
        random -> {
          Answer spoilt = Garbage.like(random, Samples.answer("bought"));
          HostOutcome told =
              cassette.confirm(visit, Samples.proof(visit), false, Bank.answering(spoilt));
          assertTrue(!(told instanceof Approved) || isThePurchase(spoilt), told.toString());
        });
  }

  private static boolean isThePurchase(Answer answer) {
    String text = new String(answer.body(), ISO_8859_1);
    return text.contains(Samples.TRANSACTION) && text.contains(">yes<");
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 2_000_000})
  void aHugeOrDeepAnswerIsUnknown(int size) throws Exception {
    String open = "<purchase_reservation_part_two_result>";
    String huge = open + "<puzzled>" + "x".repeat(size) + "</puzzled>";
    String deep = open + "<a>".repeat(size / 8) + "</a>".repeat(size / 8);
    for (String text : List.of(huge, deep)) {
      Answer answer = Samples.xml(text + "</purchase_reservation_part_two_result>");
      HostOutcome told =
          cassette.confirm(visit, Samples.proof(visit), false, Bank.answering(answer));
      assertEquals("Unknown", Samples.word(told));
    }
  }

  private static List<Field> fields(Random random) {
    List<Field> fields = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      fields.add(new Field(random.nextBoolean() ? text(random) : "PaRes", text(random)));
    }
    return fields;
  }

  private static String text(Random random) {
    byte[] bytes = Garbage.random(random);
    return random.nextBoolean() ? new String(bytes, ISO_8859_1) : new String(bytes, UTF_8);
  }
}
