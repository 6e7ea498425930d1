package org.tapedeck.framework.store;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.query.FigureSums;
import org.tapedeck.framework.query.Span;

/**
 * In SQL, since JPQL cannot group by what it has reckoned. The numbers stand in the text, because a
 * parameter in what is grouped by is another one for a database than the same in what is selected.
 */
@Dependent
public class JpaFigureSums implements FigureSums {

  private static final String GROUPED =
      "select MERCHANT_NUMBER, CURRENCY, AMOUNT_EXP10, PART, sum(PIECES), sum(WORTH) from (%s) FIGURES"
          + " group by MERCHANT_NUMBER, CURRENCY, AMOUNT_EXP10, PART";

  private static final String OF_ORDERS =
      "select x.MERCHANT_NUMBER, x.CURRENCY, x.AMOUNT_EXP10, {part} as PART, 1 as PIECES,"
          + " x.AMOUNT as WORTH from PAY_ORDER x where {time}";

  private static final String OF_MEMBERS =
      "select x.MERCHANT_NUMBER, o.CURRENCY, o.AMOUNT_EXP10, {part} as PART, 1 as PIECES,"
          + " x.{worth} as WORTH from {table} x join PAY_ORDER o on o.ID = x.ORDER_ID where {time}";

  private static final String OF_BATCHES =
      "select x.MERCHANT_NUMBER, x.CURRENCY, x.AMOUNT_EXP10, {part} as PART, x.PAYMENTS as PIECES,"
          + " x.DEPOSITED as WORTH from BATCH x where x.PAYMENTS > 0 and ";

  private static final String OF_PAYMENTS =
      OF_MEMBERS.replace("{table}", "PAYMENT").replace("{worth}", "APPROVE_AMOUNT");

  private static final String OF_CREDITS =
      OF_MEMBERS.replace("{table}", "CREDIT").replace("{worth}", "AMOUNT");

  private static final Map<Kind, String> TABLE = new EnumMap<>(Kind.class);

  static {
    // spotless:off
    row(Kind.ORDERS,   "CREATED",  OF_ORDERS);
    row(Kind.APPROVED, "APPROVED", OF_PAYMENTS + in(List.of(PaymentState.APPROVED, PaymentState.DEPOSITED, PaymentState.CLOSED)));
    row(Kind.DECLINED, "CREATED",  OF_PAYMENTS + in(List.of(PaymentState.DECLINED)));
    // 0 stands for a batch that is not closed.
    row(Kind.SETTLED,  "CLOSED",   OF_BATCHES + "x.CLOSED <> 0 and {time}");
    row(Kind.CREDITED, "CREATED",  OF_CREDITS + in(List.of(CreditState.PENDING, CreditState.REFUNDED, CreditState.CLOSED)));
    row(Kind.WAITING,  "OPENED",   OF_BATCHES.replace("{part}", "0") + "x.CLOSED = 0");
    // spotless:on
  }

  private final EntityManager entities;

  @Inject
  public JpaFigureSums(EntityManager entities) {
    this.entities = entities;
  }

  private static void row(Kind kind, String moment, String text) {
    TABLE.put(
        kind,
        text.replace("{part}", "(x." + moment + " - {begin}) / {width}")
            .replace("{time}", "x." + moment + " >= {begin} and x." + moment + " <= {end}"));
  }

  private static String in(Collection<? extends Enum<?>> states) {
    return states.stream()
        .map(state -> "'" + state.name() + "'")
        .collect(joining(", ", " and x.STATE in (", ")"));
  }

  @Override
  public List<Sum> of(Kind kind, Span span, Set<Integer> merchants) {
    String text =
        TABLE
            .get(kind)
            .replace("{begin}", String.valueOf(span.begin()))
            .replace("{end}", String.valueOf(span.end()))
            .replace("{width}", String.valueOf(span.width()));
    Stream<?> rows =
        entities.createNativeQuery(GROUPED.formatted(text + of(merchants))).getResultStream();
    return rows.map(row -> sum((Object[]) row)).toList();
  }

  private static String of(Set<Integer> merchants) {
    return merchants.isEmpty()
        ? ""
        : merchants.stream()
            .map(String::valueOf)
            .collect(joining(", ", " and x.MERCHANT_NUMBER in (", ")"));
  }

  private static Sum sum(Object[] row) {
    return new Sum(
        (int) number(row[0]),
        row[1].toString(),
        (int) number(row[2]),
        (int) number(row[3]),
        number(row[4]),
        number(row[5]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
