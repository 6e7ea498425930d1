package org.tapedeck.framework.offer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.report.Drops;

/** Orders with all that decides about them. */
final class OrderCases {

  private final Circumstances circumstances;
  private final Readiness readiness;
  private final Drops drops;
  private final Map<String, Set<PaymentState>> payments;
  private final Map<String, Set<CreditState>> credits;
  private final Map<String, Long> mayGoBack;

  OrderCases(Circumstances circumstances, Readiness readiness, Drops drops, Seen seen) {
    this.circumstances = circumstances;
    this.readiness = readiness;
    this.drops = drops;
    this.payments = circumstances.paymentStates(seen.orderIds());
    this.credits = circumstances.creditStates(seen.orderIds());
    this.mayGoBack = mayGoBack(seen);
  }

  List<OrderCase> of(List<Order> orders) {
    List<OrderCase> free = orders.stream().map(this::free).toList();
    Set<String> held = held(free.stream().filter(OrderCase::isEnding).toList());
    return free.stream().map(it -> held.contains(it.order().id()) ? held(it) : it).toList();
  }

  /** As if nothing held it; of one whose cassette is gone nothing is offered. */
  private OrderCase free(Order order) {
    Optional<Cassette> cassette = readiness.cassette(Accounts.of(order));
    return new OrderCase(
        order,
        payments.getOrDefault(order.id(), Set.of()),
        credits.getOrDefault(order.id(), Set.of()),
        cassette.map(it -> it.largestApproval(order.amount().currency())).orElse(0L),
        cassette.filter(OrderCases::givesBack).map(it -> mayGoBack.getOrDefault(order.id(), 0L)),
        false);
  }

  private static OrderCase held(OrderCase it) {
    return new OrderCase(
        it.order(), it.payments(), it.credits(), it.largestApproval(), it.mayGoBack(), true);
  }

  private Set<String> held(List<OrderCase> ending) {
    Set<String> held = new HashSet<>(circumstances.askedAbout(ids(ending)));
    held.addAll(
        circumstances.inAwaitedReports(
            ids(ending.stream().filter(it -> drops.areWanted(it.account())).toList())));
    return held;
  }

  private static List<String> ids(List<OrderCase> cases) {
    return cases.stream().map(it -> it.order().id()).toList();
  }

  private static boolean givesBack(Cassette cassette) {
    return cassette.commands().get(PaymentCommand.REFUND) == Handling.HOST;
  }

  /** The most that is left of one of its payments, by the order. */
  private Map<String, Long> mayGoBack(Seen seen) {
    List<Payment> paid = circumstances.paidAtBank(atHosts(seen.orders()));
    Map<String, Long> credited =
        circumstances.creditedOutOf(paid.stream().map(Payment::id).toList());
    return paid.stream()
        .collect(
            Collectors.toMap(
                Payment::orderId,
                it -> OrderRules.leftToCredit(it, credited.getOrDefault(it.id(), 0L)),
                Math::max));
  }

  private List<String> atHosts(List<Order> orders) {
    return orders.stream()
        .filter(
            order ->
                readiness.cassette(Accounts.of(order)).filter(OrderCases::givesBack).isPresent())
        .map(Order::id)
        .toList();
  }
}
