package org.tapedeck.framework.simulation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The host, and its books. It shares nothing with the engine but the words on the wire. It believes
 * what it is told: only what says that it is a repetition is taken for one, and everything else is
 * done, whatever was done before.
 */
final class Bank {

  private static final int DECLINED = 120;
  private static final int REJECTED = 80;

  private final Chance chance;
  private final Clock clock;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final Map<String, Hold> holds = new LinkedHashMap<>();
  private final Map<String, TakenBatch> batches = new LinkedHashMap<>();
  private final List<String> complaints = new ArrayList<>();

  Bank(Chance chance, Clock clock) {
    this.chance = chance;
    this.clock = clock;
    if (chance.perMille(150)) {
      take(new TakenBatch("7", chance.from(1, 2), 9, 12345, List.of()));
    }
  }

  /** Does what it is asked and answers. */
  String hears(Words words) {
    return switch (words.question()) {
      case "approve" -> remembered(words).orElseGet(() -> keep(words, approve(words)));
      case "reverse" -> remembered(words).orElseGet(() -> keep(words, reverse(words)));
      case "batch" -> batch(words);
      default -> throw new IllegalStateException(words.question());
    };
  }

  private Optional<String> remembered(Words words) {
    return Optional.ofNullable(answers.get(words.key())).filter(answer -> words.isAgain());
  }

  private String keep(Words words, String answer) {
    answers.put(words.key(), answer);
    return answer;
  }

  private String approve(Words words) {
    if (chance.perMille(DECLINED)) {
      return words.key() + " no";
    }
    Hold hold =
        new Hold(
            "H" + (holds.size() + 1),
            words.text("terminal"),
            words.number(),
            words.text("of"),
            words.amount("amount"),
            clock.instant());
    holds.put(hold.name, hold);
    return words.key() + " yes " + hold.name;
  }

  private String reverse(Words words) {
    Hold hold = holds.get(words.text("hold"));
    if (hold == null || hold.isSettled()) {
      return words.key() + " invalid";
    }
    if (chance.perMille(DECLINED)) {
      return words.key() + " no";
    }
    hold.leave(words.amount("left"));
    return words.key() + " yes " + hold.name;
  }

  private String batch(Words words) {
    TakenBatch sent =
        new TakenBatch(
            words.text("terminal"),
            words.number(),
            (int) words.amount("count"),
            words.amount("net"),
            words.items());
    TakenBatch before = batches.get(sent.name());
    if (before != null) {
      String same = before.isOf(sent.count(), sent.net()) ? "same" : "other";
      return words.key() + " duplicate " + same;
    }
    if (chance.perMille(REJECTED)) {
      return words.key() + " rejected";
    }
    take(sent);
    sent.items().forEach(item -> settle(sent, item));
    return words.key() + " yes taken";
  }

  private void take(TakenBatch batch) {
    batches.put(batch.name(), batch);
  }

  private void settle(TakenBatch batch, String item) {
    String[] words = item.split(" ");
    if (!words[0].equals("payment")) {
      return;
    }
    Hold hold = holds.get(words[3]);
    if (hold == null || !hold.stands() || hold.isSettled()) {
      complaints.add("batch " + batch.name() + " settles what is not held: " + item);
      return;
    }
    if (Long.parseLong(words[2]) > hold.left()) {
      complaints.add("batch " + batch.name() + " settles more than is held: " + item);
    }
    hold.settle(batch.name());
  }

  List<Hold> holds() {
    return List.copyOf(holds.values());
  }

  /** The batches that it has from us. */
  List<TakenBatch> batches() {
    return batches.values().stream().filter(batch -> !batch.items().isEmpty()).toList();
  }

  List<String> complaints() {
    return complaints;
  }
}
