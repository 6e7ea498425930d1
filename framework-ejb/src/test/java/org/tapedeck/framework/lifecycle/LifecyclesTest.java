package org.tapedeck.framework.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.TextTable;

class LifecyclesTest {

  private static final String EVENT = "";

  @Test
  void orderLivesAsTheSpecificationSays() {
    check("order", Lifecycles.ORDER);
  }

  @Test
  void paymentLivesAsTheSpecificationSays() {
    check("payment", Lifecycles.PAYMENT);
  }

  @Test
  void creditLivesAsTheSpecificationSays() {
    check("credit", Lifecycles.CREDIT);
  }

  @Test
  void batchLivesAsTheSpecificationSays() {
    check("batch", Lifecycles.BATCH);
  }

  @Test
  void aBalanceStatusIsDecidedAsTheSpecificationSays() {
    check("balance", Lifecycles.BALANCE);
  }

  @Test
  void visitLivesAsTheSpecificationSays() {
    check("visit", Lifecycles.VISIT);
  }

  @Test
  void proofLivesAsTheSpecificationSays() {
    check("proof", Lifecycles.PROOF);
  }

  @Test
  void purchaseLivesAsTheSpecificationSays() {
    check("purchase", Lifecycles.PURCHASE);
  }

  @Test
  void aStateWithoutARowIsOurBug() {
    assertThrows(
        IllegalStateException.class,
        () -> Lifecycles.PAYMENT.follow(PaymentState.CLOSED, PaymentEvent.DEPOSIT));
  }

  @Test
  void aSecondRowForTheSamePairIsRefused() {
    Transitions<CreditState, CreditEvent> table =
        Transitions.table(CreditState.class, CreditEvent.class)
            .row(CreditState.NONE, CreditEvent.REFUND, CreditState.REFUNDED);
    assertThrows(
        IllegalArgumentException.class,
        () -> table.row(CreditState.NONE, CreditEvent.REFUND, CreditState.CLOSED));
  }

  private static <S extends Enum<S>, E extends Enum<E>> void check(
      String object, Transitions<S, E> lifecycle) {
    List<Map<String, String>> rows =
        TextTable.rows(TextTable.page("lifecycles/" + object + ".txt"));
    assertEquals(words(lifecycle.events()), rows.stream().map(row -> row.get(EVENT)).toList());
    assertEquals(words(lifecycle.states()), columns(rows.get(0).keySet()));
    assertEquals(written(rows), built(lifecycle));
  }

  private static List<String> columns(Set<String> header) {
    return header.stream().filter(column -> !column.equals(EVENT)).toList();
  }

  private static String written(List<Map<String, String>> rows) {
    List<String> cells = new ArrayList<>();
    for (Map<String, String> row : rows) {
      columns(row.keySet())
          .forEach(state -> cells.add(row.get(EVENT) + " in " + state + ": " + row.get(state)));
    }
    return String.join("\n", cells);
  }

  private static <S extends Enum<S>, E extends Enum<E>> String built(Transitions<S, E> lifecycle) {
    List<String> cells = new ArrayList<>();
    for (E event : lifecycle.events().getEnumConstants()) {
      for (S state : lifecycle.states().getEnumConstants()) {
        String next = lifecycle.next(state, event).map(LifecyclesTest::word).orElse(".");
        cells.add(word(event) + " in " + word(state) + ": " + next);
      }
    }
    return String.join("\n", cells);
  }

  private static List<String> words(Class<? extends Enum<?>> constants) {
    return Arrays.stream(constants.getEnumConstants()).map(LifecyclesTest::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
