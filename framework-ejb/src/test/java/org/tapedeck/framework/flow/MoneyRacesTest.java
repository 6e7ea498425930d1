package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Books;
import org.tapedeck.framework.harness.Engine;

/**
 * Fifty deposits, refunds and reversals at one order at once, with approvals and batch closes in
 * between: what was answered adds up to what the books say, and to what the host was sent.
 */
class MoneyRacesTest {

  private static final String REFUSED = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE ";

  /** What may be answered, whoever comes first. */
  private static final Set<String> ANSWERS =
      Set.of(
          SUCCESS,
          "PRC_OPERATION_PENDING RC_HOST_ANSWER",
          "PRC_PARAMETER_VALUE_ERROR RC_AMOUNT",
          "PRC_UNDEFINED_OBJECT RC_CREDITNUMBER",
          REFUSED + "RC_BATCHNUMBER",
          REFUSED + "RC_CREDITNUMBER",
          REFUSED + "RC_PAYMENTNUMBER");

  private static final Pattern SENT_ITEM = Pattern.compile("(PAYMENT|CREDIT) 7:\\d+ (\\d+) number");

  private final Engine engine = Engine.ready();
  private final AtOnce threads = new AtOnce();

  @AfterEach
  void close() {
    threads.close();
    engine.close();
  }

  @ParameterizedTest(name = "order {0}")
  @ValueSource(longs = {1, 2, 3})
  void theAnswersAddUpToTheBooks(long order) throws Exception {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=2000");
    for (int payment = 1; payment <= 8; payment++) {
      engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=%d AMOUNT=150".formatted(payment));
    }
    engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=99 AMOUNT=20");
    engine.host().sent();

    Set<String> done = done(threads.answers(shuffled(order).stream().map(this::saying)));

    Books.areTrue(engine.database());
    assertEquals(8, numbers(done, "APPROVE").size(), "approvals of 100 in the 800 that were left");
    assertEquals(
        "REFUNDABLE approved 2000 credited " + (20 + 300 * standingCredits(done).size()),
        engine.order(7));
    assertEquals(deposited(done), paymentsInBatches());
    assertEquals(standingCredits(done), creditsInBatches());
    assertEquals(closedTotals(), sentToHost());
  }

  /** No two are the same, so that none is the repetition of another. */
  private static List<String> shuffled(long order) {
    List<String> commands = new ArrayList<>();
    for (int payment = 1; payment <= 8; payment++) {
      for (int amount = 50; amount <= 150; amount += 50) {
        commands.add("DEPOSIT PAYMENTNUMBER=%d AMOUNT=%d".formatted(payment, amount));
      }
      commands.add("DEPOSITREVERSAL PAYMENTNUMBER=" + payment);
      commands.add("REFUNDREVERSAL CREDITNUMBER=" + payment);
    }
    for (int credit = 1; credit <= 10; credit++) {
      commands.add("REFUND CREDITNUMBER=%d AMOUNT=300".formatted(credit));
    }
    for (int payment = 11; payment <= 22; payment++) {
      commands.add(
          "APPROVE PAYMENTNUMBER=%d AMOUNT=100 DEPOSITFLAG=%d".formatted(payment, payment % 2));
    }
    commands.addAll(Collections.nCopies(4, "BATCHCLOSE"));
    Collections.shuffle(commands, new Random(order));
    return commands;
  }

  private Callable<String> saying(String command) {
    return () -> {
      String where =
          command.equals("BATCHCLOSE") ? " BATCHNUMBER=" + newestBatch() : " ORDERNUMBER=7";
      return command + ": " + engine.says(command + where);
    };
  }

  private String newestBatch() {
    return engine.database().find("select max(BATCH_NUMBER) from BATCH");
  }

  /** The commands that were done; the others were refused, and for a good reason. */
  private static Set<String> done(Map<String, Long> answers) {
    Set<String> strange = new TreeSet<>(answers.keySet());
    strange.removeIf(answer -> ANSWERS.contains(answer.split(": ")[1]));
    assertEquals(Set.of(), strange);
    Set<String> done = new TreeSet<>(answers.keySet());
    done.removeIf(answer -> !answer.endsWith(SUCCESS));
    return done;
  }

  /** The payment or credit numbers with which a command was done, as often as it was done. */
  private static List<Integer> numbers(Set<String> done, String operation) {
    return done.stream()
        .filter(answer -> answer.startsWith(operation + " "))
        .map(answer -> Integer.valueOf(answer.replaceAll(".*?NUMBER=(\\d+).*", "$1")))
        .toList();
  }

  /** Deposited once more than reversed; and what was approved to be deposited at once. */
  private static Set<Integer> deposited(Set<String> done) {
    Map<Integer, Integer> times = new TreeMap<>();
    numbers(done, "DEPOSIT").forEach(payment -> times.merge(payment, 1, Integer::sum));
    numbers(done, "DEPOSITREVERSAL").forEach(payment -> times.merge(payment, -1, Integer::sum));
    numbers(done, "APPROVE").stream().filter(it -> it % 2 == 1).forEach(it -> times.put(it, 1));
    times.values().removeIf(net -> net == 0);
    assertEquals(Set.of(1), Set.copyOf(times.values()), "a payment is deposited once");
    return times.keySet();
  }

  private static Set<Integer> standingCredits(Set<String> done) {
    Set<Integer> standing = new TreeSet<>(numbers(done, "REFUND"));
    numbers(done, "REFUNDREVERSAL").forEach(standing::remove);
    return standing;
  }

  private Set<Integer> paymentsInBatches() {
    return found("select PAYMENT_NUMBER from PAYMENT where STATE in ('DEPOSITED', 'CLOSED')");
  }

  private Set<Integer> creditsInBatches() {
    return found("select CREDIT_NUMBER from CREDIT where STATE <> 'VOID' and CREDIT_NUMBER < 99");
  }

  private Set<Integer> found(String sql) {
    Set<Integer> numbers = new TreeSet<>();
    engine.database().find(sql).lines().map(Integer::valueOf).forEach(numbers::add);
    return numbers;
  }

  private String closedTotals() {
    return engine
        .database()
        .find(
            "select coalesce(sum(DEPOSITED), 0), coalesce(sum(CREDITED), 0) from BATCH"
                + " where STATE = 'CLOSED'");
  }

  private String sentToHost() {
    Map<String, Long> sums = new TreeMap<>(Map.of("PAYMENT", 0L, "CREDIT", 0L));
    Matcher items = SENT_ITEM.matcher(String.join("\n", engine.host().sent()));
    while (items.find()) {
      sums.merge(items.group(1), Long.valueOf(items.group(2)), Long::sum);
    }
    return sums.get("PAYMENT") + " " + sums.get("CREDIT");
  }
}
