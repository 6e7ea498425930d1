package org.tapedeck.framework.purchase;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is said of the form of part two, in the order of the codes: the first row that fits is the
 * answer. What its tokens and its key are (1402, 1404, 1407, 1408, 1411), the engine finds out by
 * itself. A key that did not come is no failure here: it may have been in a cookie.
 */
public final class PartTwoRules {

  private record Row(PurchaseFailure failure, Predicate<PartTwo> fits) {}

  // spotless:off
  private static final List<Row> TABLE =
      List.of(
          new Row(PurchaseFailure.RETURNING_TOKEN_BAD, it -> !ReturnRules.isToken(it.returningToken())),
          new Row(PurchaseFailure.NEW_TOKEN_BAD,       it -> !ReturnRules.isToken(it.newToken())),
          new Row(PurchaseFailure.NEW_PATH_BAD,        it -> !ReturnRules.isPath(it.newPath(), it.newToken())),
          new Row(PurchaseFailure.HEADERS_MISSING,     it -> it.browser().isEmpty()),
          new Row(PurchaseFailure.CALLBACK_MISSING,    it -> it.callback().isEmpty()));
  // spotless:on

  private PartTwoRules() {}

  /** What is wrong with it; empty when nothing is. */
  public static Optional<PurchaseFailure> failure(PartTwo call) {
    return TABLE.stream().filter(row -> row.fits().test(call)).map(Row::failure).findFirst();
  }
}
