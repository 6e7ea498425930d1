package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.ProtocolData;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.vault.Vault;

/** What an order's cassette says about how it is bought. */
@Dependent
class Facts {

  // spotless:off
  /** Whose fault it is when the cassette does not take a keyword. */
  private static final Map<String, PurchaseFailure> FAULTS = Map.of(
      "$PAN",            PurchaseFailure.CARD_NUMBER_INVALID,
      "$EXPIRY",         PurchaseFailure.EXPIRY_INVALID,
      "$CARDVERIFYCODE", PurchaseFailure.CODE_INVALID);
  // spotless:on

  private final Cassettes cassettes;
  private final Vault vault;

  @Inject
  Facts(Cassettes cassettes, Vault vault) {
    this.cassettes = cassettes;
    this.vault = vault;
  }

  /** Where the order's buyer pays; empty where he gives the shop his card. */
  Optional<PayPage> payPage(Order order) {
    return cassettes.find(order.paymentType()).flatMap(Cassette::payPage);
  }

  Needs needs(Order order) {
    boolean card = payPage(order).isEmpty() && order.isTwoPart();
    return new Needs(card, card ? CardType.SPECIFIED : Set.of(), false, card);
  }

  static Account.Key account(Order order) {
    return new Account.Key(order.merchantNumber(), order.paymentType(), order.accountNumber());
  }

  /**
   * What the buyer has said, in the cassette's keywords; only an order that waits for it takes it.
   */
  Map<String, String> words(Order order, Values customer, Values card) {
    boolean taken = payPage(order).isPresent() ? order.isWithoutBuyer() : order.isTwoPart();
    if (!taken) {
      return Map.of();
    }
    return BuyerWords.of(customer, card, name -> isKnown(order, name));
  }

  private boolean isKnown(Order order, String keyword) {
    return cassettes
        .find(order.paymentType())
        .map(cassette -> cassette.keywords().of(Scope.ORDER))
        .filter(rows -> rows.stream().map(Keyword::name).anyMatch(keyword::equals))
        .isPresent();
  }

  /** Why the cassette would not take them; empty when it does. */
  Optional<PurchaseFailure> objection(Order order, Map<String, String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Cassette cassette = cassettes.find(order.paymentType()).orElseThrow();
    try {
      Values given = KeywordCheck.given(cassette, Scope.ORDER, new ProtocolData(words));
      Values kept = vault.open(order.id(), order.kept());
      KeywordCheck.whole(cassette, Scope.ORDER, kept.and(given));
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(
          FAULTS.getOrDefault(refused.reply().subject(), PurchaseFailure.CUSTOMER_INCOMPLETE));
    }
  }
}
