package org.tapedeck.framework.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.harness.Engine;

/**
 * What WITHCOMMANDS=1 offers is taken, and what it does not offer is refused: by every role, on the
 * objects that random commands make, and in the situations of a table.
 *
 * <p>Not so, each on purpose:
 *
 * <ul>
 *   <li>APPROVE of an order whose buyer is still to come is not offered, since his card comes with
 *       it.
 *   <li>An approval whose time has come while nobody has noticed holds its order's amount until the
 *       round that lets approvals expire, or the next command on the order, frees it.
 *   <li>Some amount is taken, not every amount; and other keywords can be wrong as ever.
 *   <li>PAUSERETRY stands for PAUSED=1. PAUSED=0 is taken of whatever a host is asked about.
 *   <li>It is read without locks, so it may be otherwise in a moment.
 * </ul>
 */
class OfferedCommandsTest {

  private static final int SEQUENCES = Integer.getInteger("tapedeck.random.offers", 2);
  private static final long SEED = Long.getLong("tapedeck.random.seed", System.nanoTime());

  /** Objects are made and looked at after so many commands. */
  private static final int EVERY = 15;

  private static final Set<String> SEEN = new TreeSet<>();

  @Test
  void afterRandomCommands() {
    LongStream.range(SEED, SEED + SEQUENCES).forEach(OfferedCommandsTest::play);
  }

  private static void play(long seed) {
    AtomicInteger number = new AtomicInteger();
    Played.answers(
        Sequence.drawn(seed, new HashMap<>()),
        engine -> {
          if (number.incrementAndGet() % EVERY == 0) {
            look(engine, "seed " + seed + " after " + number + " commands");
          }
        });
  }

  private static void look(Engine engine, String where) {
    assertEquals("", String.join("\n", Tried.differences(engine)), where);
    for (String query : List.of("QUERYPAYMENTS", "QUERYORDERS", "QUERYCREDITS", "QUERYBATCHES")) {
      ViewCollection found =
          engine.run(Engine.ADMINISTRATOR, query + " WITHCOMMANDS=1").found().orElseThrow();
      found.views().forEach(it -> SEEN.addAll(List.of(it.attributes().get("commands").split(" "))));
    }
  }

  private interface Step {
    void of(Engine engine);
  }

  /** A situation: with whom, and what is done, after each of which everything is tried. */
  private record Situation(String name, boolean bank, List<Step> steps) {}

  private static final String BUY = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 ";
  private static final String PAY = "APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=";
  private static final String AT_BANK = BUY + "PAYMENTTYPE=Bank " + PAY + "400";

  private static Step does(String words) {
    return engine -> engine.does(words);
  }

  private static Step inDoubt(String words) {
    return engine -> engine.inDoubt(words);
  }

  private static Step says(String words) {
    return engine -> engine.says(words);
  }

  private static final List<Situation> SITUATIONS =
      List.of(
          new Situation(
              "an order is paid, credited, settled, closed and deleted",
              false,
              List.of(
                  does(BUY),
                  does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000"),
                  does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000"),
                  does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1000"),
                  does("BATCHCLOSE BATCHNUMBER=1"),
                  does("CLOSEORDER ORDERNUMBER=7"))),
          new Situation(
              "nothing comes of an order",
              false,
              List.of(
                  does(BUY),
                  does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600"),
                  does("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0"),
                  does("CANCELORDER ORDERNUMBER=7"))),
          new Situation(
              "an order that is to be paid at once",
              false,
              List.of(does(BUY + "SPLITALLOWED=0"), does(BUY + PAY + "1000 ORDERNUMBER=8"))),
          new Situation(
              "a buyer is still to come",
              false,
              List.of(does(BUY + "TWOPART=1 -$PAN -$EXPIRY"), does("CANCELORDER ORDERNUMBER=7"))),
          new Situation(
              "hosts say nothing",
              false,
              List.of(
                  inDoubt(BUY + PAY + "500"),
                  does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=500 DEPOSITFLAG=1"),
                  inDoubt("BATCHCLOSE BATCHNUMBER=1"),
                  engine -> engine.waits(Duration.ofDays(8)),
                  engine -> sweepsInSilence(engine))),
          new Situation(
              "nothing is asked for a while",
              false,
              List.of(
                  inDoubt(BUY + PAY + "500"),
                  does("PAUSERETRY ORDERNUMBER=7 PAYMENTNUMBER=1 PAUSED=1"),
                  does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ENABLED=0"),
                  does("PAUSERETRY ORDERNUMBER=7 PAYMENTNUMBER=1 PAUSED=0"),
                  engine -> engine.says("GIVEUP ORDERNUMBER=7 PAYMENTNUMBER=1 REASON=gone"))),
          new Situation(
              "two persons are wanted",
              false,
              List.of(
                  does("MODIFYMERCHANT TWOPERSONCLOSE=1 TWOPERSONREFUND=840:0"),
                  does(BUY + PAY + "1000 DEPOSITFLAG=1"),
                  engine -> engine.waitsForTheSecond("BATCHCLOSE BATCHNUMBER=1"),
                  engine ->
                      engine.waitsForTheSecond("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1"))),
          new Situation(
              "an approval expires",
              false,
              List.of(
                  does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 APPROVALEXPIRATION=3"),
                  does(BUY + PAY + "1000"),
                  engine -> engine.waits(Duration.ofDays(4)).expires(),
                  does("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0"))),
          new Situation(
              "a report is awaited",
              false,
              List.of(
                  does(
                      "MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $DROP=drop.example:22:reports"
                          + " $DROP.HOSTKEY=key $DROP.PASSWORD=secret"),
                  does(BUY + PAY + "1000 DEPOSITFLAG=1"),
                  does("BATCHCLOSE BATCHNUMBER=1"))),
          new Situation(
              "something is off",
              false,
              List.of(
                  does(BUY + PAY + "1000 DEPOSITFLAG=1"),
                  does("BATCHCLOSE BATCHNUMBER=1"),
                  does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ENABLED=0"))),
          new Situation(
              "a batch is rejected",
              false,
              List.of(
                  does(BUY + PAY + "1000 DEPOSITFLAG=1"),
                  engine -> engine.host().answers("rejected"),
                  says("BATCHCLOSE BATCHNUMBER=1"),
                  does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1"))),
          new Situation(
              "a buyer pays at a bank, which gives some of it back",
              true,
              List.of(
                  says(AT_BANK),
                  engine -> engine.isProven("7:1", "P1"),
                  does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=100"),
                  inDoubt("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=300"),
                  does("BATCHCLOSE BATCHNUMBER=1"))),
          new Situation(
              "a buyer pays at a bank, and the money is taken out again",
              true,
              List.of(
                  says(AT_BANK),
                  engine -> engine.isProven("7:1", "P1"),
                  does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1"),
                  inDoubt("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0"))),
          new Situation(
              "a bank has money that is not what was asked for",
              true,
              List.of(
                  says(AT_BANK),
                  engine -> {
                    engine.host().answers("more");
                    engine.isProven("7:1", "P1");
                  },
                  engine -> {
                    engine.host().isSilent();
                    engine.waits(Duration.ofMinutes(1)).sweeps();
                  })));

  private static void sweepsInSilence(Engine engine) {
    for (int times = 0; times < 30; times++) {
      engine.host().isSilent();
    }
    engine.sweeps();
    engine.host().forgets();
  }

  @TestFactory
  Stream<DynamicTest> inEachSituation() {
    return SITUATIONS.stream().map(it -> dynamicTest(it.name(), () -> check(it)));
  }

  private static void check(Situation situation) {
    try (Engine engine = situation.bank() ? Engine.withBank() : Engine.ready()) {
      for (int step = 0; step < situation.steps().size(); step++) {
        situation.steps().get(step).of(engine);
        look(engine, situation.name() + ", step " + (step + 1));
      }
    }
  }

  @AfterAll
  static void everythingWasOfferedOnce() {
    assertFalse(SEEN.isEmpty());
    assertEquals(
        "[, APPROVE, APPROVEREVERSAL, BATCHCLOSE, BATCHCLOSE.FORCE, BATCHPURGE, CANCELORDER,"
            + " CANCELORDER.DELETE, CLOSEORDER, CLOSEORDER.DELETE, DELETEBATCH, DEPOSIT,"
            + " DEPOSITREVERSAL, GIVEUP, PAUSERETRY, REFUND, REFUNDREVERSAL, RETRYNOW]",
        SEEN.toString());
  }
}
