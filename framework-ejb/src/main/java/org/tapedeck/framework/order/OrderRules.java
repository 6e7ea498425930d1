package org.tapedeck.framework.order;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.lifecycle.CreditEvent;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.OrderEvent;
import org.tapedeck.framework.lifecycle.OrderState;
import org.tapedeck.framework.lifecycle.PaymentEvent;
import org.tapedeck.framework.lifecycle.PaymentState;

/**
 * When may an order be approved, deposited, refunded, ended? The first broken rule is the answer.
 */
public final class OrderRules {

  /**
   * A payment that is to be approved.
   *
   * @param twin the one with its number, if there is one already
   * @param part whether it may be a part of what is unapproved, as far as the order allows it
   * @param largest what its cassette may ask for, in the currency's smallest unit
   */
  public record Approval(
      Order order, Optional<Payment> twin, long amount, boolean part, long largest) {

    boolean isWithinLimit() {
      return order.money(amount).minorUnits() <= largest;
    }

    boolean isWhole() {
      return amount == order.unapprovedAmount();
    }
  }

  /**
   * An order that another card is to pay, with the states of its payments and credits.
   *
   * @param inDoubt whether something may still come of what was tried: a host is being asked, or
   *     the buyer went to a bank's page, whose word may come late
   */
  public record AnotherCard(
      Order order, Set<PaymentState> payments, Set<CreditState> credits, boolean inDoubt) {

    boolean isNothing() {
      return NOTHING_PAID.containsAll(payments)
          && NOTHING_CREDITED.containsAll(credits)
          && !inDoubt;
    }
  }

  /** A payment that is to be deposited. */
  public record Depositing(Order order, Payment payment, long amount) {}

  /** A payment whose approval is to be taken back until so much is left. */
  public record Reversing(Order order, Payment payment, long left) {}

  /** A credit that is to be made: the one with its number, if there is one already. */
  public record Refunding(Order order, Optional<Credit> twin, long amount) {}

  /** An order that is to be canceled or closed, with the states of its payments and credits. */
  public record Ending(
      Order order, Set<PaymentState> payments, Set<CreditState> credits, boolean delete) {}

  private static final Set<PaymentState> NOTHING_PAID =
      Set.of(
          PaymentState.RESET,
          PaymentState.DECLINED,
          PaymentState.VOID,
          PaymentState.APPROVAL_EXPIRED);

  private static final Set<PaymentState> PAID = Set.of(PaymentState.DEPOSITED, PaymentState.CLOSED);

  /** In these states a credit gives nothing, and never will. */
  public static final Set<CreditState> NOTHING_CREDITED =
      Set.of(CreditState.RESET, CreditState.DECLINED, CreditState.VOID);

  // spotless:off
  public static final List<Rule<Approval>> APPROVE = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "The order's state does not allow it.",
          it -> Lifecycles.ORDER.next(it.order().state(), OrderEvent.APPROVE).isPresent()),
      new Rule<>(PRC_DUPLICATE_OBJECT, RC_PAYMENTNUMBER,
          "The order has a payment with this number.",
          it -> it.twin().isEmpty()),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The currency has no unit that small.",
          it -> it.order().money(it.amount()).hasMinorUnits()),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The amount is more than one approval may ask of this kind of host.",
          Approval::isWithinLimit),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The amount is more than what is unapproved of the order.",
          it -> it.amount() <= it.order().unapprovedAmount()),
      new Rule<>(PRC_PARAMETER_MISMATCH, RC_SPLITFLAG,
          "The order may not be paid in parts, and the amount is less than what is unapproved of it.",
          it -> it.isWhole() || it.part() && it.order().isSplitAllowed()));

  /** Of what comes with Approve to an order that is whole already. */
  public static final List<Rule<AnotherCard>> ANOTHER_CARD = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "The order's state does not allow it.",
          it -> Lifecycles.ORDER.next(it.order().state(), OrderEvent.APPROVE).isPresent()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_COMPLETED,
          "The order's $ keywords came with AcceptPayment; Approve takes them only of an order with TWOPART 1.",
          it -> it.order().isTwoPart()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_COMPLETED,
          "The order has its $ keywords, and a payment or credit of them stands or is in doubt.",
          AnotherCard::isNothing));

  public static final List<Rule<Depositing>> DEPOSIT = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_PAYMENTNUMBER,
          "The payment's state does not allow it.",
          it -> Lifecycles.PAYMENT.next(it.payment().state(), PaymentEvent.DEPOSIT).isPresent()),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The currency has no unit that small.",
          it -> it.order().money(it.amount()).hasMinorUnits()),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The amount is more than what is approved of the payment.",
          it -> it.amount() <= it.payment().approveAmount()));

  public static final List<Rule<Reversing>> APPROVE_REVERSAL = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_PAYMENTNUMBER,
          "The payment's state does not allow it.",
          it -> Lifecycles.PAYMENT.next(it.payment().state(), PaymentEvent.APPROVE_REVERSAL).isPresent()),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The currency has no unit that small.",
          it -> it.order().money(it.left()).hasMinorUnits()),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The amount is more than what is approved of the payment.",
          it -> it.left() <= it.payment().approveAmount()));

  public static final List<Rule<Refunding>> REFUND = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "The order's state does not allow it.",
          it -> Lifecycles.ORDER.next(it.order().state(), OrderEvent.REFUND).isPresent()),
      new Rule<>(PRC_DUPLICATE_OBJECT, RC_CREDITNUMBER,
          "The order has a credit with this number.",
          it -> it.twin().isEmpty()),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The currency has no unit that small.",
          it -> it.order().money(it.amount()).hasMinorUnits()),
      new Rule<>(PRC_PARAMETER_VALUE_ERROR, RC_AMOUNT,
          "The amount is more than what is not credited yet of the order.",
          it -> it.amount() <= it.order().uncreditedAmount()));

  public static final List<Rule<Payment>> DEPOSIT_REVERSAL = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_PAYMENTNUMBER,
          "The payment's state does not allow it.",
          it -> Lifecycles.PAYMENT.next(it.state(), PaymentEvent.DEPOSIT_REVERSAL).isPresent()));

  /** Of what credits of the host's take out of a payment whose money is to go back otherwise. */
  public static final List<Rule<Long>> NOTHING_GIVEN_BACK = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_PAYMENTNUMBER,
          "Credits were given out of the payment, or are being given.",
          it -> it == 0));

  /** Of whether the buyer of an expired payment has paid it at the bank. */
  public static final List<Rule<Boolean>> EXPIRED_REVERSAL = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_PAYMENTNUMBER,
          "The payment's buyer has paid it at the bank; it can neither expire nor be paid again.",
          paid -> !paid));

  public static final List<Rule<Credit>> REFUND_REVERSAL = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_CREDITNUMBER,
          "The credit's state does not allow it.",
          it -> Lifecycles.CREDIT.next(it.state(), CreditEvent.REFUND_REVERSAL).isPresent()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_CREDITNUMBER,
          "The host has given the credit by itself; it cannot be taken back.",
          it -> !it.isGivenByHost()));

  public static final List<Rule<Ending>> CANCEL = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "The order's state does not allow it.",
          it -> Lifecycles.ORDER.next(it.order().state(), OrderEvent.CANCEL).isPresent()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "The order is canceled; it can only be deleted.",
          it -> it.order().state() != OrderState.CANCELED || it.delete()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_PAYMENTNUMBER,
          "The order has a payment that is neither declined nor void nor expired.",
          it -> NOTHING_PAID.containsAll(it.payments())),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_CREDITNUMBER,
          "The order has a credit that is neither void nor declined.",
          it -> NOTHING_CREDITED.containsAll(it.credits())));

  public static final List<Rule<Ending>> CLOSE = List.of(
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "The order's state does not allow it.",
          it -> Lifecycles.ORDER.next(it.order().state(), OrderEvent.CLOSE).isPresent()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "The order is closed; it can only be deleted.",
          it -> it.order().state() != OrderState.CLOSED || it.delete()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "The order has no payment and no credit.",
          it -> !it.payments().isEmpty() || !it.credits().isEmpty()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_PAYMENTNUMBER,
          "The order has a payment that still stands and is not closed.",
          it -> without(NOTHING_PAID, it.payments(), PaymentState.CLOSED).isEmpty()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_CREDITNUMBER,
          "The order has a credit that still stands and is not closed.",
          it -> without(NOTHING_CREDITED, it.credits(), CreditState.CLOSED).isEmpty()),
      new Rule<>(PRC_VERB_NOT_VALID_IN_PRESENT_STATE, RC_ORDERNUMBER,
          "Nothing of the order was settled; it can be canceled.",
          it -> it.payments().contains(PaymentState.CLOSED) || it.credits().contains(CreditState.CLOSED)));
  // spotless:on

  private OrderRules() {}

  /**
   * How much a host that gives credits by itself could still give back out of a payment that it has
   * the money of: in its order's unit.
   *
   * @param credited what credits take out of it already
   */
  public static long leftToCredit(Payment payment, long credited) {
    return PAID.contains(payment.state()) ? payment.depositAmount() - credited : 0;
  }

  /** What is left of the states without those of which nothing came and the one that is closed. */
  private static <S> Set<S> without(Set<S> nothing, Set<S> states, S closed) {
    Set<S> left = new HashSet<>(states);
    left.removeAll(nothing);
    left.remove(closed);
    return left;
  }
}
