package org.tapedeck.framework.query;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.QueryFigures;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.FigureSums.Kind;

/** Answers QueryFigures. */
@Dependent
public class FigureViews {

  // spotless:off
  static final Shape<Figures> FIGURES = Shape.<Figures>of("PSFigures", it -> Values.NONE)
      .row("merchantNumber",         it -> it.of().merchantNumber())
      .row("currency",               it -> it.of().currency())
      .row("amountExp10",            Figures::exponent)
      .row("from",                   Figures::from)
      .row("until",                  Figures::until)
      .row("numberOfOrders",         it -> it.number(Kind.ORDERS))
      .row("totalOrderAmount",       it -> it.amount(Kind.ORDERS))
      .row("numberOfApproved",       it -> it.number(Kind.APPROVED))
      .row("totalApprovedAmount",    it -> it.amount(Kind.APPROVED))
      .row("numberOfDeclined",       it -> it.number(Kind.DECLINED))
      .row("numberOfSettled",        it -> it.number(Kind.SETTLED))
      .row("totalSettledAmount",     it -> it.amount(Kind.SETTLED))
      .row("numberOfCredits",        it -> it.number(Kind.CREDITED))
      .row("totalCreditAmount",      it -> it.amount(Kind.CREDITED))
      .optional("numberOfWaiting",      it -> it.isWhole() ? it.number(Kind.WAITING) : null)
      .optional("totalWaitingAmount",   it -> it.isWhole() ? it.amount(Kind.WAITING) : null);
  // spotless:on

  private final FigureSums sums;

  @Inject
  public FigureViews(FigureSums sums) {
    this.sums = sums;
  }

  public ViewCollection find(Caller caller, QueryFigures query) {
    Span span = new Span(query.beginMillis(), query.endMillis(), query.parts());
    List<View> views =
        merchants(caller, query).map(whose -> all(span, whose)).orElse(Map.of()).values().stream()
            .limit(query.returnAtMost())
            .map(FIGURES::view)
            .toList();
    return new ViewCollection("FigureCollection", views);
  }

  /** Those that are asked for and seen, none for all; empty when there are none of them. */
  private static Optional<Set<Integer>> merchants(Caller caller, QueryFigures query) {
    Set<Integer> asked = query.merchantNumbers();
    Optional<Set<Integer>> seen = caller.merchants(query.operation());
    return seen.map(
            own ->
                own.stream().filter(it -> asked.isEmpty() || asked.contains(it)).collect(toSet()))
        .map(own -> own.isEmpty() ? Optional.<Set<Integer>>empty() : Optional.of(own))
        .orElse(Optional.of(asked));
  }

  private Map<Figures.Of, Figures> all(Span span, Set<Integer> merchants) {
    Map<Figures.Of, Figures> all = new TreeMap<>();
    Arrays.stream(Kind.values())
        .filter(kind -> span.parts() == 1 || kind != Kind.WAITING)
        .forEach(kind -> sums.of(kind, span, merchants).forEach(sum -> add(all, span, kind, sum)));
    return all;
  }

  private static void add(Map<Figures.Of, Figures> all, Span span, Kind kind, FigureSums.Sum sum) {
    Figures.Of of = new Figures.Of(sum.merchantNumber(), sum.currency(), sum.part());
    all.computeIfAbsent(of, it -> new Figures(it, span)).add(kind, sum);
  }
}
