package org.tapedeck.framework.property;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Sentence;
import org.tapedeck.framework.merchant.Caller;

/**
 * Tries every command on every object that there is, by every caller, and compares that with what
 * the queries offer.
 */
final class Tried {

  private static final List<String> QUERIES =
      List.of(
          "QUERYORDERS WITHPAYMENTS=1 WITHCREDITS=1 WITHCOMMANDS=1",
          "QUERYPAYMENTS WITHORDERS=1 WITHCOMMANDS=1",
          "QUERYCREDITS WITHORDERS=1 WITHCOMMANDS=1",
          "QUERYBATCHES WITHPAYMENTS=1 WITHCREDITS=1 WITHCOMMANDS=1");

  /** In the order of the operations. An amount is tried as the whole, and as little as can be. */
  // spotless:off
  private static final String TABLE =
      """
      PSOrder   | APPROVE            | APPROVE {order} PAYMENTNUMBER=999 AMOUNT={unapprovedAmount}
      PSOrder   | APPROVE            | APPROVE {order} PAYMENTNUMBER=999 AMOUNT=1
      PSOrder   | APPROVE            | APPROVE {order} PAYMENTNUMBER=999 AMOUNT=10
      PSOrder   | REFUND             | REFUND {order} CREDITNUMBER=999 AMOUNT=1
      PSOrder   | REFUND             | REFUND {order} CREDITNUMBER=999 AMOUNT=10
      PSOrder   | CANCELORDER        | CANCELORDER {order}
      PSOrder   | CANCELORDER.DELETE | CANCELORDER {order} DELETEORDER=1
      PSOrder   | CLOSEORDER         | CLOSEORDER {order}
      PSOrder   | CLOSEORDER.DELETE  | CLOSEORDER {order} DELETEORDER=1
      PSPayment | APPROVEREVERSAL    | APPROVEREVERSAL {payment} AMOUNT=0
      PSPayment | APPROVEREVERSAL    | APPROVEREVERSAL {payment} AMOUNT={approveAmount}
      PSPayment | DEPOSIT            | DEPOSIT {payment} AMOUNT={approveAmount}
      PSPayment | DEPOSITREVERSAL    | DEPOSITREVERSAL {payment}
      PSPayment | RETRYNOW           | RETRYNOW {payment}
      PSPayment | PAUSERETRY         | PAUSERETRY {payment} PAUSED=1
      PSPayment | GIVEUP             | GIVEUP {payment} REASON=gone
      PSCredit  | REFUNDREVERSAL     | REFUNDREVERSAL {order} CREDITNUMBER={creditNumber}
      PSCredit  | RETRYNOW           | RETRYNOW {order} CREDITNUMBER={creditNumber}
      PSCredit  | PAUSERETRY         | PAUSERETRY {order} CREDITNUMBER={creditNumber} PAUSED=1
      PSCredit  | GIVEUP             | GIVEUP {order} CREDITNUMBER={creditNumber} REASON=gone
      PSBatch   | BATCHCLOSE         | BATCHCLOSE {batch}
      PSBatch   | BATCHCLOSE.FORCE   | BATCHCLOSE {batch} FORCE=1
      PSBatch   | BATCHPURGE         | BATCHPURGE {batch}
      PSBatch   | DELETEBATCH        | DELETEBATCH {batch}
      PSBatch   | RETRYNOW           | RETRYNOW {batch}
      PSBatch   | PAUSERETRY         | PAUSERETRY {batch} PAUSED=1
      PSBatch   | GIVEUP             | GIVEUP {batch} REASON=gone
      """;
  // spotless:on

  private static final List<String[]> ROWS =
      TABLE.lines().map(line -> line.strip().split(" +[|] +")).toList();

  private final Engine engine;
  private final Map<String, Boolean> taken = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  private Tried(Engine engine) {
    this.engine = engine;
  }

  /** What is offered and refused, or taken and not offered. */
  static List<String> differences(Engine engine) {
    Tried tried = new Tried(engine);
    Played.CALLERS.forEach(tried::compare);
    return tried.differences;
  }

  private void compare(String name, Caller caller) {
    for (String query : QUERIES) {
      Optional<ViewCollection> found = engine.run(caller, query).found();
      found.stream().flatMap(Tried::shown).forEach(view -> compare(name, caller, view));
    }
  }

  private static Stream<View> shown(ViewCollection found) {
    return found.views().stream()
        .flatMap(it -> Stream.concat(Stream.of(it), it.nested().stream().flatMap(Tried::shown)))
        .filter(it -> it.attributes().containsKey("ID"));
  }

  private void compare(String name, Caller caller, View view) {
    String taken =
        ROWS.stream()
            .filter(row -> row[0].equals(view.element()))
            .filter(row -> isTaken(caller, filled(row[2], view)))
            .map(row -> row[1])
            .distinct()
            .collect(joining(" "));
    String offered = view.attributes().get("commands");
    if (!taken.equals(offered)) {
      differences.add(
          "%s with %s %s: taken are [%s], but offered [%s]"
              .formatted(
                  name,
                  view.attributes().get("ID"),
                  view.attributes().get("state"),
                  taken,
                  offered));
    }
  }

  private static String filled(String words, View view) {
    Map<String, String> attributes = view.attributes();
    String merchant = "MERCHANTNUMBER={merchantNumber} ";
    String filled =
        words
            .replace("{payment}", "{order} PAYMENTNUMBER={paymentNumber}")
            .replace("{order}", merchant + "ORDERNUMBER={orderNumber}")
            .replace("{batch}", merchant + "BATCHNUMBER={batchNumber}");
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      filled = filled.replace("{" + attribute.getKey() + "}", attribute.getValue());
    }
    return filled;
  }

  /** What a handler takes, it takes from anybody who may give the command. */
  private boolean isTaken(Caller caller, String words) {
    return taken.computeIfAbsent(words, engine::takes)
        && caller.may(CommandParser.parse(Sentence.form(words)));
  }
}
