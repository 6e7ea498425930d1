package org.tapedeck.framework.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;

/** Ann, Bob and Carl, supervisors of merchant 1, and Eve, a clerk, at an engine. */
final class Persons {

  private final Engine engine;

  Persons(Engine engine) {
    this.engine = engine;
    Map.of("ann", 2, "bob", 2, "carl", 2, "eve", 3)
        .forEach(
            (name, role) ->
                engine
                    .does("CREATEUSER PASSWORD=a-long-password USER=" + name)
                    .does(
                        "SETUSERACCESSRIGHTS MERCHANTNUMBER=1 USER=%s ROLE=%d"
                            .formatted(name, role)));
  }

  /** An order that is paid, its payment in the current batch. */
  static String buy(int order, String more) {
    return "ACCEPTPAYMENT ORDERNUMBER=%d APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 %s"
        .formatted(order, more);
  }

  Caller caller(String name) {
    return name.equals("admin")
        ? Engine.ADMINISTRATOR
        : engine.parts().transactions().inOne(() -> engine.parts().users().caller(name));
  }

  /** The codes of the answer to a command with its giver in front. */
  String says(String words) {
    return says(words, Optional.empty());
  }

  String says(String words, String key) {
    return says(words, Optional.of(new IdempotencyKey(key)));
  }

  private String says(String words, Optional<IdempotencyKey> key) {
    String[] parts = words.split(" ", 2);
    return Codes.of(engine.run(caller(parts[0]), parts[1], key));
  }

  /** What the answer to a command says in words. */
  String message(String words) {
    String[] parts = words.split(" ", 2);
    return engine.run(caller(parts[0]), parts[1]).message();
  }

  /** What waits for a second person, such as {@code ann BATCHCLOSE 1}. */
  String waiting() {
    return views("admin QUERYPROPOSALS").stream()
        .map(View::attributes)
        .map(Persons::inWords)
        .collect(Collectors.joining(", "));
  }

  List<View> views(String words) {
    String[] parts = words.split(" ", 2);
    return engine.run(caller(parts[0]), parts[1]).found().orElseThrow().views();
  }

  private static String inWords(Map<String, String> proposal) {
    String object =
        proposal.containsKey("orderNumber")
            ? "%s:%s %s"
                .formatted(
                    proposal.get("orderNumber"),
                    proposal.get("creditNumber"),
                    proposal.get("amount"))
            : proposal.get("batchNumber") + ("1".equals(proposal.get("force")) ? " forced" : "");
    return "%s %s %s".formatted(proposal.get("proposedBy"), proposal.get("operation"), object);
  }
}
