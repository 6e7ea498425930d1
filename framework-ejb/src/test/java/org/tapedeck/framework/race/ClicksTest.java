package org.tapedeck.framework.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Books;
import org.tapedeck.framework.harness.Engine;

/**
 * Sixteen clients give the same command at the same moment, half of them to another server: it has
 * one effect, the host is asked once, and each client hears that it is done, or, while the host is
 * being asked, that it is under way.
 */
class ClicksTest {

  private static final int CLIENTS = 16;

  private static final String BOUGHT =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=600";
  private static final String PAID = BOUGHT + " DEPOSITFLAG=1";
  private static final String ORDERED = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000";

  // spotless:off
  /** What is given; what is said; the other answers that a client may hear; what stands then. */
  private static final String[][] TABLE = {
    {"",                                             ORDERED,                                                       "",                "order 7: refundable 0 0"},
    {"",                                             BOUGHT,                                                        "pending",         "payment 7:1: approved 600 0; host: approve 600"},
    {"",                                             PAID,                                                          "pending",         "payment 7:1: deposited 600 600 in 1; batch 1: open 1 600 0 0; host: approve 600"},
    {ORDERED,                                        "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600",            "pending",         "order 7: refundable 600 0; host: approve 600"},
    {BOUGHT,                                         "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0",      "pending",         "payment 7:1: void 600 0; order 7: refundable 0 0; host: reverse to 0"},
    {BOUGHT,                                         "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=200",    "pending",         "payment 7:1: approved 200 0; order 7: refundable 200 0; host: reverse to 200"},
    {BOUGHT,                                         "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=500",            "",                "payment 7:1: deposited 600 500 in 1; batch 1: open 1 500 0 0; host: -"},
    {PAID,                                           "DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1",               "",                "payment 7:1: approved 600 0; batch 1: open 0 0 0 0; host: -"},
    {PAID,                                           "REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=5",                "",                "order 7: refundable 600 5; credit 7:1: refunded 5 in 1; batch 1: open 1 600 1 5; host: -"},
    {PAID + ";REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=5", "REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1",         "",                "order 7: refundable 600 0; credit 7:1: void 5; batch 1: open 1 600 0 0; host: -"},
    {PAID,                                           "BATCHCLOSE BATCHNUMBER=1",                                    "pending",         "payment 7:1: closed 600 600 in 1; batch 1: closed 1 600 0 0; host: batch 1 +600 -0"},
    {PAID,                                           "BATCHPURGE BATCHNUMBER=1",                                    "",                "payment 7:1: approved 600 0; batch 1: open 0 0 0 0; host: -"},
    {ORDERED,                                        "CANCELORDER ORDERNUMBER=7",                                   "",                "order 7: canceled 0 0; host: -"},
    {ORDERED,                                        "CANCELORDER ORDERNUMBER=7 DELETEORDER=1",                     "no order",        "order 7: -; host: -"},
    {PAID + ";BATCHCLOSE BATCHNUMBER=1",             "CLOSEORDER ORDERNUMBER=7",                                    "",                "order 7: closed 600 0; host: -"},
    {"silent " + BOUGHT,                             "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1",                      "payment's state", "payment 7:1: approved 600 0; open: 0; host: approve 600 again"},
    {PAID + ";silent BATCHCLOSE BATCHNUMBER=1",      "RETRYNOW BATCHNUMBER=1",                                      "batch's state",   "batch 1: closed 1 600 0 0; open: 0; host: batch 1 +600 -0 again"},
    {PAID + ";silent BATCHCLOSE BATCHNUMBER=1",      "BATCHCLOSE BATCHNUMBER=1",                                    "pending",         "batch 1: closed 1 600 0 0; open: 0; host: batch 1 +600 -0 again"},
  };
  // spotless:on

  private final Engine engine = Engine.ready();
  private final Engine elsewhere = engine.beside("second");
  private final SevereLog log = new SevereLog();
  private final AtOnce threads = new AtOnce();

  /** How the clients use the header Idempotency-Key. */
  enum Keys {
    NONE,
    THE_SAME;

    Optional<String> key() {
      return this == NONE ? Optional.empty() : Optional.of("k");
    }
  }

  static Stream<Arguments> clicks() {
    return Arrays.stream(TABLE)
        .flatMap(
            row ->
                Arrays.stream(Keys.values())
                    .map(keys -> Arguments.of(row[1], keys, row[0], row[2], row[3])));
  }

  @AfterEach
  void close() {
    threads.close();
    log.close();
    engine.close();
  }

  @ParameterizedTest(name = "{0}, keys: {1}")
  @MethodSource("clicks")
  void thereIsOneEffect(String said, Keys keys, String given, String besides, String stands)
      throws Exception {
    Runner runner = new Runner(engine, elsewhere);
    Stream.of(given.split(";")).filter(line -> !line.isEmpty()).forEach(runner::given);
    engine.host().sent();

    Set<String> answers = new TreeSet<>(answers(said, keys));

    assertTrue(answers.contains("done"), answers::toString);
    answers.removeAll(allowed(keys, besides));
    assertEquals(Set.of(), answers);
    assertEquals(stands, picture(stands));
    Books.areTrue(engine.database());
    assertEquals(List.of(), log.taken());
  }

  /** Under one key nobody is refused: who comes meanwhile is told to wait, then that it is done. */
  private static List<String> allowed(Keys keys, String besides) {
    boolean isOneCommand = keys == Keys.THE_SAME && !besides.isEmpty();
    return List.of("done", isOneCommand ? "pending" : besides);
  }

  private Set<String> answers(String said, Keys keys) throws Exception {
    CyclicBarrier start = new CyclicBarrier(CLIENTS);
    return threads
        .answers(
            IntStream.range(0, CLIENTS)
                .mapToObj(
                    client ->
                        (Callable<String>)
                            () -> {
                              start.await();
                              return Words.of(says(client, said, keys.key()));
                            }))
        .keySet();
  }

  private String says(int client, String said, Optional<String> key) {
    Engine asked = client % 2 == 0 ? engine : elsewhere;
    return key.map(it -> asked.says(it, said)).orElseGet(() -> asked.says(said));
  }

  private String picture(String stands) {
    Picture picture = new Picture(engine, engine.host().sent());
    List<String> cells = new ArrayList<>();
    for (String cell : stands.split("; ")) {
      String column = cell.substring(0, cell.lastIndexOf(": "));
      cells.add(column + ": " + picture.cell(column));
    }
    return String.join("; ", cells);
  }
}
