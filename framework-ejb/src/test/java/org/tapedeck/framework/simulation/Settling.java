package org.tapedeck.framework.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.framework.simulation.Books.Batch;

/** Whether engine and bank have the same batches. */
final class Settling {

  private Settling() {}

  /** What the bank has settled, and no closed payment or credit of ours is. */
  static Stream<String> unexplained(Ended ended) {
    Set<String> ours = new HashSet<>(ours(ended).toList());
    Set<String> seen = new HashSet<>();
    return theirs(ended).filter(item -> !ours.contains(item) || !seen.add(item));
  }

  /** What is closed here, and the bank has not settled it. */
  static Stream<String> missing(Ended ended) {
    Set<String> theirs = new HashSet<>(theirs(ended).toList());
    return ours(ended).filter(item -> !theirs.contains(item));
  }

  /** Each in the same words as {@link #ours}. */
  private static Stream<String> theirs(Ended ended) {
    return ended.bank().batches().stream()
        .flatMap(batch -> batch.items().stream().map(item -> batch.name() + " " + plain(item)));
  }

  /** Kind, order and number, amount. */
  private static String plain(String item) {
    return String.join(" ", List.of(item.split(" ")).subList(0, 3));
  }

  private static Stream<String> ours(Ended ended) {
    Books books = ended.books();
    Stream<String> payments =
        books.payments.values().stream()
            .filter(it -> it.state().equals("CLOSED"))
            .flatMap(it -> item(books, it.batch(), "payment %s %d", it.of(), it.deposited()));
    Stream<String> credits =
        books.credits.values().stream()
            .filter(it -> it.state().equals("CLOSED"))
            .flatMap(it -> item(books, it.batch(), "credit %s %d", it.of(), it.amount()));
    return Stream.concat(payments, credits);
  }

  /** The bank has rejected a batch that was closed by force, so nothing of it is settled. */
  private static Stream<String> item(Books books, String batchId, String words, Object... values) {
    return Optional.ofNullable(books.batches.get(batchId))
        .filter(batch -> !batch.forced())
        .map(batch -> batch.nameAtHost() + " " + words.formatted(values))
        .stream();
  }

  static Stream<String> otherTotals(Ended ended) {
    return ended.books().batches.values().stream()
        .filter(batch -> batch.state().equals("CLOSED") && !batch.forced() && batch.members() > 0)
        .filter(batch -> ended.bank().batches().stream().noneMatch(it -> isSame(batch, it)))
        .map(Batch::toString);
  }

  private static boolean isSame(Batch batch, TakenBatch taken) {
    return batch.nameAtHost().equals(taken.name())
        && taken.isOf(batch.members(), batch.net())
        && taken.items().size() == batch.members();
  }
}
