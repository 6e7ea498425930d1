package org.tapedeck.framework.model;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.model.Ledger.Last;

/** The payments server on paper: rules, then effects. */
public final class PaperServer {

  private final Ledger ledger = new Ledger();
  private final StateTables tables;
  private final Set<String> dropped;
  private final Set<Slip> slips;
  private final Effects effects;

  public PaperServer() {
    this(new StateTables(), Set.of(), EnumSet.noneOf(Slip.class));
  }

  /**
   * One that makes mistakes.
   *
   * @param dropped rules that it does not know
   */
  private PaperServer(StateTables tables, Set<String> dropped, Set<Slip> slips) {
    this.tables = tables;
    this.dropped = new HashSet<>(dropped);
    this.slips = slips;
    this.effects = new Effects(ledger, tables, slips);
  }

  public static PaperServer with(StateTables tables) {
    return new PaperServer(tables, Set.of(), EnumSet.noneOf(Slip.class));
  }

  public static PaperServer without(String rule) {
    return new PaperServer(new StateTables(), Set.of(rule), EnumSet.noneOf(Slip.class));
  }

  public static PaperServer that(Slip slip) {
    return new PaperServer(new StateTables(), Set.of(), EnumSet.of(slip));
  }

  /** Every rule that one can be without. */
  public static List<String> rules() {
    return Rules.names();
  }

  public Answer hears(Said said) {
    Case it = new Case(said, ledger, tables);
    return before(it).or(() -> repeated(it)).or(() -> after(it)).orElseGet(() -> effects.of(it));
  }

  /** In a few words what would become of it: the rule that refuses it, or what it is done to. */
  public String outlook(Said said) {
    Case it = new Case(said, ledger, tables);
    String again = firstBroken(it, untilRight(it)).isEmpty() ? again(it) : "";
    return said.operation()
        + again
        + ": "
        + firstBroken(it, rules(it))
            .map(row -> row.name() + (isHidden(it, row) ? " or another" : ""))
            .orElseGet(() -> said.host() + effects.states(it));
  }

  /** Whether another row would refuse it in the same words. */
  private boolean isHidden(Case it, Check row) {
    List<Check> others = rules(it).stream().filter(other -> other != row).toList();
    try {
      return refusal(it, others).equals(refusal(it, List.of(row)));
    } catch (RuntimeException leans) {
      // Other rows may lean on this one, such as one that asks a payment that is not there.
      return false;
    }
  }

  private String again(Case it) {
    return effects.repeated(it).map(last -> " again " + last.codes()).orElse("");
  }

  /** Words that are understood and the right come first; whoever repeats needs no more. */
  private Optional<Answer> before(Case it) {
    return slips.contains(Slip.A_REPETITION_IS_ANSWERED_TO_EVERYBODY)
        ? Optional.empty()
        : refusal(it, untilRight(it));
  }

  private Optional<Answer> repeated(Case it) {
    boolean early = slips.contains(Slip.A_REPETITION_IS_ANSWERED_BEFORE_IT_IS_FINISHED);
    return last(it).filter(last -> last.isFinal() || early).map(last -> Answer.of(last.codes()));
  }

  /** What is not finished is told to those only who would be refused. */
  private Optional<Answer> after(Case it) {
    return refusal(it, rules(it))
        .map(refusal -> last(it).map(last -> Answer.of(last.codes())).orElse(refusal));
  }

  private Optional<Last> last(Case it) {
    return slips.contains(Slip.A_REPETITION_IS_A_NEW_COMMAND)
        ? Optional.empty()
        : effects.repeated(it);
  }

  private Optional<Answer> refusal(Case it, List<Check> rows) {
    return firstBroken(it, rows).flatMap(row -> row.refusal().apply(it)).map(Answer::of);
  }

  private static List<Check> rules(Case it) {
    return Rules.of(it.said().operation());
  }

  private static List<Check> untilRight(Case it) {
    return rules(it).subList(0, rules(it).indexOf(Rules.RIGHT) + 1);
  }

  private Optional<Check> firstBroken(Case it, List<Check> rows) {
    return rows.stream()
        .filter(row -> !dropped.contains(it.said().operation() + ": " + row.name()))
        .filter(row -> row.refusal().apply(it).isPresent())
        .findFirst();
  }

  public Ledger ledger() {
    return ledger;
  }
}
