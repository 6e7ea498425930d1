package org.tapedeck.redirect.commsecure;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;

/**
 * What a result comes to: the classes of section 2.4 in their order, and the first that fits
 * counts. Those without a counterpart there are ours: Ambiguous, Contradiction and Nameless. That a
 * message is stored before it is judged, and what becomes of one whose visit is not known, is the
 * engine's.
 */
final class ResultClasses {

  private record Row(String name, Predicate<Result> fits, Making verdict) {}

  private interface Making {
    Verdict of(Result result, Values evidence);
  }

  // spotless:off
  private static final List<Row> ROWS = List.of(
      new Row("InvalidMac",          result -> !result.isSigned(),
          forged("The code of a result is missing or wrong.")),
      new Row("Ambiguous",           Result::isAmbiguous,
          doubtful("A value of the result could be several fields.")),
      new Row("NonExistentPayment",  result -> !result.isForThisVisit(),
          doubtful("The result is for another visit.")),
      new Row("InvoiceMisMatch",     result -> !result.isForThisParty(),
          doubtful("The result is for another order, customer or merchant.")),
      new Row("AmountMisMatch",      result -> !result.asksWhatWeAsked(),
          doubtful("The bank was asked for another amount than ours: the buyer may have changed it.")),
      new Row("DifferentAmountPaid", result -> !result.tookWhatItAsked() && !result.tookASurchargeThatIsAccepted(),
          doubtful("The bank took another amount than it was asked for.")),
      new Row("Contradiction",       result -> result.isAccepted() && !result.tellsNoError(),
          doubtful("The result is accepted and tells an error.")),
      new Row("Nameless",            result -> result.isAccepted() && result.bankReference().isEmpty(),
          doubtful("The result is accepted and has no TransID that can be kept.")),
      new Row("Accepted",            Result::isAccepted,
          ResultClasses::proven),
      new Row("Declined",            result -> true,
          (result, evidence) -> new Verdict.NotPaid(evidence)));
  // spotless:on

  private ResultClasses() {}

  static Verdict of(Result result) {
    Row row = ROWS.stream().filter(it -> it.fits().test(result)).findFirst().orElseThrow();
    Values name = Values.of(Map.of("resultClass", row.name()));
    return row.verdict().of(result, result.evidence().and(name));
  }

  private static Making forged(String reason) {
    return (result, evidence) -> new Verdict.Forged(reason);
  }

  private static Making doubtful(String reason) {
    return (result, evidence) -> new Verdict.Doubtful(reason, evidence);
  }

  private static Verdict proven(Result result, Values evidence) {
    return new Verdict.Proven(new Proof(result.bankReference().orElseThrow(), evidence));
  }
}
