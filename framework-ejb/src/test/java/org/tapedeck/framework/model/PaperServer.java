package org.tapedeck.framework.model;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The payments server on paper: rules, then effects. */
public final class PaperServer {

  private final Ledger ledger = new Ledger();
  private final StateTables tables;
  private final Set<String> dropped;
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
    return refusal(it).map(Answer::of).orElseGet(() -> effects.of(it));
  }

  /** In a few words what would become of it: the rule that refuses it, or what it is done to. */
  public String outlook(Said said) {
    Case it = new Case(said, ledger, tables);
    return said.operation()
        + ": "
        + firstBroken(it).map(Check::name).orElseGet(() -> said.host() + effects.states(it));
  }

  private Optional<String> refusal(Case it) {
    return firstBroken(it).flatMap(row -> row.refusal().apply(it));
  }

  private Optional<Check> firstBroken(Case it) {
    return Rules.of(it.said().operation()).stream()
        .filter(row -> !dropped.contains(it.said().operation() + ": " + row.name()))
        .filter(row -> row.refusal().apply(it).isPresent())
        .findFirst();
  }

  /** Whether it is just what left its object as the object stands. */
  public boolean isRepetition(Said said) {
    Case it = new Case(said, ledger, tables);
    return firstBroken(it).filter(Rules::isAboutWords).isEmpty() && effects.isRepetition(it);
  }

  public Ledger ledger() {
    return ledger;
  }
}
