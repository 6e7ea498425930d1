package org.tapedeck.console.watch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.console.Address;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/**
 * A payment, a credit or a batch whose host's answer is awaited, by the ID that replies give it.
 *
 * @param letter P, C or B
 * @param key such as 1:1001:1
 */
record Stuck(String letter, String key) {

  private static final Map<String, String[]> KEYWORDS =
      Map.of(
          "P", new String[] {"MERCHANTNUMBER", "ORDERNUMBER", "PAYMENTNUMBER"},
          "C", new String[] {"MERCHANTNUMBER", "ORDERNUMBER", "CREDITNUMBER"},
          "B", new String[] {"MERCHANTNUMBER", "BATCHNUMBER"});

  /** What is asked for there has to be answered by its host, whoever wants something else. */
  private static final Set<String> FOR_THE_HOST_ALONE = Set.of("close_batch", "undo", "credit");

  /** The words for each kind of object, as keys. */
  static final Map<String, String> NAMES =
      Map.of(
          "P", "watch.object.payment",
          "C", "watch.object.credit",
          "B", "watch.object.batch",
          "O", "watch.object.order");

  static Optional<Stuck> of(Row row) {
    return of(row.text("ID"));
  }

  /** Empty when nothing of this name can be asked about. */
  static Optional<Stuck> of(String id) {
    if (id == null || !id.matches("[PC](:[0-9]{1,9}){3}|B(:[0-9]{1,9}){2}")) {
      return Optional.empty();
    }
    return Optional.of(new Stuck(id.substring(0, 1), id.substring(2)));
  }

  Say say(String operation) {
    return Say.the(operation).of(key, KEYWORDS.get(letter));
  }

  /** With all that the operation needs to be understood, to ask whether one may give it. */
  Say asked(String operation) {
    return switch (operation) {
      case "PAUSERETRY" -> say(operation).with("PAUSED", 1);
      case "GIVEUP" -> say(operation).with("REASON", "-");
      default -> say(operation);
    };
  }

  /** Whether giving it up would be refused: it rests, and nothing is made of silence there. */
  static boolean waitsForAPerson(Row row) {
    return row.is("resting") && FOR_THE_HOST_ALONE.contains(row.text("kind"));
  }

  Address place() {
    String[] numbers = key.split(":");
    if (letter.equals("B")) {
      return Address.of("batch").with("merchant", numbers[0]).with("batch", numbers[1]);
    }
    return Address.of("payment")
        .with("merchant", numbers[0])
        .with("order", numbers[1])
        .with(letter.equals("P") ? "payment" : "credit", numbers[2]);
  }
}
