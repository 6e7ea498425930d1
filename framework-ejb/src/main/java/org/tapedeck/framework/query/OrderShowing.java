package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.SensitiveAccess;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.vault.Vault;

/** Shows an order to a caller: what is declared as masked in full, if he may see it so. */
@Dependent
public class OrderShowing {

  private final SensitiveAccess access;
  private final Cassettes cassettes;
  private final Vault vault;

  @Inject
  public OrderShowing(SensitiveAccess access, Cassettes cassettes, Vault vault) {
    this.access = access;
    this.cassettes = cassettes;
    this.vault = vault;
  }

  View view(Caller caller, Order order) {
    View view = Shapes.ORDER.view(order);
    // Nothing is opened for somebody who may not see it.
    return access.isGivenTo(caller, order.merchantNumber())
        ? view.withProperties(view.properties().and(masked(order)))
        : view;
  }

  private Values masked(Order order) {
    Set<String> properties =
        keywords(order).stream()
            .filter(keyword -> keyword.secrecy() == Secrecy.MASKED)
            .map(Keyword::property)
            .collect(Collectors.toSet());
    return properties.isEmpty()
        ? Values.NONE
        : vault.open(order.id(), order.kept()).only(properties::contains);
  }

  /** None of a cassette that is gone: its values stay in their masks. */
  private List<Keyword> keywords(Order order) {
    return cassettes
        .find(order.paymentType())
        .map(cassette -> cassette.keywords().of(Scope.ORDER))
        .orElse(List.of());
  }
}
