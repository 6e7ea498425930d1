package org.tapedeck.framework.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.vault.Vault;

/** What a buyer has to bring until an order can be approved. */
@Dependent
public class OrderNeeds {

  private final Cassettes cassettes;
  private final Vault vault;

  @Inject
  public OrderNeeds(Cassettes cassettes, Vault vault) {
    this.cassettes = cassettes;
    this.vault = vault;
  }

  /**
   * Whether orders of its kind are paid by a card that the merchant collects: the cassette requires
   * what may only be kept under lock. Whether the order has it already is another question.
   */
  public boolean isPaidByCard(Order order) {
    return rows(order).stream().anyMatch(row -> row.required() && row.secrecy().sealed());
  }

  /**
   * The cassette's keywords of the order without which Approve is refused, in the order of its
   * table. Empty when the order has its buyer, and when its cassette is gone.
   */
  public List<Keyword> missing(Order order) {
    return order.isWithoutBuyer()
        ? KeywordCheck.missing(rows(order), vault.open(order.id(), order.kept()))
        : List.of();
  }

  private List<Keyword> rows(Order order) {
    return cassettes
        .find(order.paymentType())
        .map(cassette -> cassette.keywords().of(Scope.ORDER))
        .orElse(List.of());
  }
}
