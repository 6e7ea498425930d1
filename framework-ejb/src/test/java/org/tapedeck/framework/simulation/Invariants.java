package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapedeck.framework.simulation.Books.Payment;

/** What has to be true of a bank's holds and of what engine and bank say of the same payment. */
final class Invariants {

  /** What must be true, and what finds that which contradicts it. */
  record Check(String sentence, Function<Ended, Stream<String>> contradictions) {}

  /** An account lets approvals expire after a day; what was held for one lapses at its issuer. */
  private static final Duration LAPSES = Duration.ofDays(1);

  private static final int ACCOUNT_THAT_EXPIRES = 2;

  // spotless:off
  private static final List<Check> ALL = List.of(
      new Check("every hold is explained by exactly one payment",          Invariants::unexplained),
      new Check("every approved payment has its hold",                      Invariants::notHeld),
      new Check("nothing is authorized twice",                              Invariants::heldTwice),
      new Check("every settled amount is explained by exactly one payment", Settling::unexplained),
      new Check("nothing that was closed is missing at the bank",           Settling::missing),
      new Check("the totals of a batch are the same on both sides",         Settling::otherTotals),
      new Check("the bank has nothing to complain of",                      it -> it.bank().complaints().stream()),
      new Check("nothing is pending past its deadline",                     Standing::pending),
      new Check("what was given up was told to an operator",                Standing::notTold),
      new Check("the limits of orders, payments and batches are kept",      Standing::beyondLimits),
      new Check("states follow each other by the lifecycle",                Standing::noWay),
      new Check("a command that was answered as done is done",              Answering::undone),
      new Check("a command that was answered with no has done nothing",     Answering::doneAllTheSame),
      new Check("no command meets a failure of our own",                    Answering::failures),
      new Check("the same Idempotency-Key gets the same answer",            Answering::others));
  // spotless:on

  private Invariants() {}

  static List<String> sentences() {
    return ALL.stream().map(Check::sentence).toList();
  }

  /** Sentences that are not true, each with what contradicts it. */
  static List<String> broken(Ended ended) {
    List<String> broken = new ArrayList<>();
    for (Check check : ALL) {
      check
          .contradictions()
          .apply(ended)
          .forEach(found -> broken.add(notTrue(check.sentence()) + found));
    }
    return broken;
  }

  /** How each finding begins that contradicts the sentence. */
  static String notTrue(String sentence) {
    return "NOT TRUE: " + sentence + ": ";
  }

  private static Stream<String> unexplained(Ended ended) {
    return ended.bank().holds().stream()
        .filter(Hold::stands)
        .filter(hold -> !isExplained(ended, hold))
        .map(
            hold ->
                hold + ", and " + payment(ended, hold).map(Payment::toString).orElse("no payment"));
  }

  private static boolean isExplained(Ended ended, Hold hold) {
    Optional<Payment> payment = payment(ended, hold);
    boolean needed = payment.filter(it -> isFor(hold, it)).isPresent();
    return needed
        ? fits(ended, hold, payment.get())
        : payment
            .filter(it -> hasLapsed(ended, hold, it) || isInDoubt(ended, hold, it))
            .isPresent();
  }

  private static Optional<Payment> payment(Ended ended, Hold hold) {
    return ended.books().payment(hold.terminal, hold.of);
  }

  private static boolean isFor(Hold hold, Payment payment) {
    return payment.isApproved() && payment.number() == hold.number;
  }

  /** A reversal in part that was given up may have left more at the bank. */
  private static boolean fits(Ended ended, Hold hold, Payment payment) {
    return hold.left() == payment.approved()
        || hold.left() > payment.approved()
            && wasTold(ended, "given_up", payment)
            && wasReducedInVain(ended, payment);
  }

  private static boolean wasReducedInVain(Ended ended, Payment payment) {
    return ended.books().attempts.stream()
        .filter(it -> it.kind().equals("REVERSE_APPROVAL") && it.object().equals(payment.id()))
        .anyMatch(it -> "given up".equals(it.outcome()) && it.left() == payment.approved());
  }

  private static boolean hasLapsed(Ended ended, Hold hold, Payment payment) {
    return payment.account() == ACCOUNT_THAT_EXPIRES
        && !hold.since.plus(LAPSES).isAfter(ended.now());
  }

  /** Decision 25: what nobody could take back lapses, and an operator was told. */
  private static boolean isInDoubt(Ended ended, Hold hold, Payment payment) {
    return payment.number() == hold.number && wasTold(ended, "hold_in_doubt", payment);
  }

  private static boolean wasTold(Ended ended, String event, Payment payment) {
    return ended.books().wasTold(event, "P:" + payment.id());
  }

  private static Stream<String> notHeld(Ended ended) {
    return ended.books().payments.values().stream()
        .filter(Payment::isApproved)
        .filter(payment -> ended.bank().holds().stream().noneMatch(it -> holds(ended, it, payment)))
        .map(Payment::toString);
  }

  private static boolean holds(Ended ended, Hold hold, Payment payment) {
    return hold.stands()
        && isFor(hold, payment)
        && payment(ended, hold).filter(payment::equals).isPresent();
  }

  private static Stream<String> heldTwice(Ended ended) {
    Map<String, List<Hold>> byNumber = new LinkedHashMap<>();
    for (Hold hold : ended.bank().holds()) {
      byNumber
          .computeIfAbsent(hold.terminal + "/" + hold.number, number -> new ArrayList<>())
          .add(hold);
    }
    return byNumber.values().stream().filter(same -> same.size() > 1).map(List::toString);
  }
}
