package org.tapedeck.framework.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.harness.Codes;

/** Orders of 1000; the first broken rule is the answer. */
class OrderRulesTest {

  private static final Instant NOW = Instant.EPOCH;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          order      | exponent | approved | same number | amount | answer
          refundable | -2       | 0        | no          | 1000   | PRC_OPERATION_SUCCESS RC_NONE
          refundable | -2       | 600      | no          | 400    | PRC_OPERATION_SUCCESS RC_NONE
          refundable | -2       | 600      | no          | 401    | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          refundable | -3       | 0        | no          | 990    | PRC_OPERATION_SUCCESS RC_NONE
          refundable | -3       | 0        | no          | 995    | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          refundable | -2       | 600      | yes         | 400    | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          refundable | -2       | 600      | yes         | 401    | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          none       | -2       | 0        | yes         | 1001   | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          """)
  void mayAPaymentBeApproved(
      String state, int exponent, long approved, String same, long amount, String answer) {
    Order order = order(state, exponent);
    Optional<Payment> twin =
        approved > 0 ? Optional.of(payment(order, approved)) : Optional.empty();
    Optional<Payment> found = same.equals("yes") ? twin.or(() -> anyPayment()) : Optional.empty();
    assertEquals(
        answer,
        Codes.of(
            () ->
                Rule.check(
                    OrderRules.APPROVE,
                    new OrderRules.Approval(order, found, amount, true, 999_999))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          exponent | amount | largest | answer
          -2       | 999    | 999     | PRC_OPERATION_SUCCESS RC_NONE
          -2       | 1000   | 999     | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          -3       | 990    | 99      | PRC_OPERATION_SUCCESS RC_NONE
          -3       | 1000   | 99      | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          0        | 9      | 999     | PRC_OPERATION_SUCCESS RC_NONE
          0        | 9      | 900     | PRC_OPERATION_SUCCESS RC_NONE
          0        | 9      | 899     | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          """)
  void theLargestApprovalIsMeasuredInTheSmallestUnit(
      int exponent, long amount, long largest, String answer) {
    OrderRules.Approval approval =
        new OrderRules.Approval(
            order("refundable", exponent), Optional.empty(), amount, true, largest);
    assertEquals(answer, Codes.of(() -> Rule.check(OrderRules.APPROVE, approval)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          order in parts | approval in part | approved | amount | answer
          yes            | yes              | 0        | 600    | PRC_OPERATION_SUCCESS RC_NONE
          yes            | no               | 0        | 600    | PRC_PARAMETER_MISMATCH RC_SPLITFLAG
          yes            | no               | 0        | 1000   | PRC_OPERATION_SUCCESS RC_NONE
          yes            | no               | 600      | 400    | PRC_OPERATION_SUCCESS RC_NONE
          no             | yes              | 0        | 999    | PRC_PARAMETER_MISMATCH RC_SPLITFLAG
          no             | no               | 0        | 999    | PRC_PARAMETER_MISMATCH RC_SPLITFLAG
          no             | yes              | 0        | 1000   | PRC_OPERATION_SUCCESS RC_NONE
          no             | yes              | 0        | 1001   | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          """)
  void mayAnOrderBePaidInParts(
      String orderInParts, String inPart, long approved, long amount, String answer) {
    Order.Terms terms =
        new Order.Terms(
            1,
            7,
            "Paper",
            1,
            new Money(1000, -2, "840"),
            orderInParts.equals("yes"),
            Particulars.none());
    Order order = Order.accept(terms, null, NOW);
    if (approved > 0) {
      payment(order, approved);
    }
    OrderRules.Approval approval =
        new OrderRules.Approval(order, Optional.empty(), amount, inPart.equals("yes"), 999_999);
    assertEquals(answer, Codes.of(() -> Rule.check(OrderRules.APPROVE, approval)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          payment   | exponent | approved | amount | answer
          approved  | -2       | 600      | 600    | PRC_OPERATION_SUCCESS RC_NONE
          approved  | -2       | 600      | 1      | PRC_OPERATION_SUCCESS RC_NONE
          approved  | -2       | 600      | 601    | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          approved  | -3       | 600      | 595    | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          pending   | -2       | 600      | 600    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          declined  | -2       | 600      | 600    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          deposited | -2       | 600      | 601    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          """)
  void mayAPaymentBeDeposited(
      String state, int exponent, long approved, long amount, String answer) {
    Order order = order("refundable", exponent);
    Payment payment = in(state, payment(order, approved));
    assertEquals(
        answer,
        Codes.of(
            () ->
                Rule.check(OrderRules.DEPOSIT, new OrderRules.Depositing(order, payment, amount))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          payment   | exponent | approved | left | answer
          approved  | -2       | 600      | 0    | PRC_OPERATION_SUCCESS RC_NONE
          approved  | -2       | 600      | 1    | PRC_OPERATION_SUCCESS RC_NONE
          approved  | -2       | 600      | 599  | PRC_OPERATION_SUCCESS RC_NONE
          approved  | -2       | 600      | 600  | PRC_OPERATION_SUCCESS RC_NONE
          approved  | -2       | 600      | 601  | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          approved  | -3       | 600      | 595  | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          approved  | -3       | 600      | 0    | PRC_OPERATION_SUCCESS RC_NONE
          pending   | -2       | 600      | 0    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          declined  | -2       | 600      | 0    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          deposited | -2       | 600      | 601  | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          void      | -2       | 600      | 0    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          """)
  void mayAnApprovalBeTakenBack(
      String state, int exponent, long approved, long left, String answer) {
    Order order = order("refundable", exponent);
    Payment payment = in(state, payment(order, approved));
    assertEquals(
        answer,
        Codes.of(
            () ->
                Rule.check(
                    OrderRules.APPROVE_REVERSAL, new OrderRules.Reversing(order, payment, left))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          order      | exponent | credited | same number | amount | answer
          refundable | -2       | 0        | no          | 1000   | PRC_OPERATION_SUCCESS RC_NONE
          refundable | -2       | 700      | no          | 300    | PRC_OPERATION_SUCCESS RC_NONE
          refundable | -2       | 700      | no          | 301    | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          refundable | -3       | 0        | no          | 5      | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          refundable | -2       | 700      | yes         | 301    | PRC_DUPLICATE_OBJECT RC_CREDITNUMBER
          none       | -2       | 0        | yes         | 1001   | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          """)
  void mayAnOrderBeRefunded(
      String state, int exponent, long credited, String same, long amount, String answer) {
    Order order = order(state, exponent);
    if (credited > 0) {
      order.refund(1, credited, "1:1", 1, NOW);
    }
    Optional<Credit> found = same.equals("yes") ? Optional.of(anyCredit()) : Optional.empty();
    assertEquals(
        answer,
        Codes.of(
            () -> Rule.check(OrderRules.REFUND, new OrderRules.Refunding(order, found, amount))));
  }

  private static Order order(String state, int exponent) {
    Money amount = new Money(1000, exponent, "840");
    return state.equals("none")
        ? new Order()
        : Order.accept(
            new Order.Terms(1, 7, "Paper", 1, amount, true, Particulars.none()), null, NOW);
  }

  private static Payment payment(Order order, long approved) {
    return order.approve(1, approved, 1, NOW);
  }

  private static Optional<Payment> anyPayment() {
    return Optional.of(payment(order("refundable", -2), 1));
  }

  private static Credit anyCredit() {
    return order("refundable", -2).refund(1, 1, "1:1", 1, NOW);
  }

  private static Payment in(String state, Payment pending) {
    switch (state) {
      case "approved" -> pending.hostApproved(Values.NONE, CommonAvs.UNAVAILABLE, NOW);
      case "declined" -> pending.hostDeclined(Values.NONE, NOW);
      case "void" -> in("approved", pending).reverse(0, NOW);
      case "deposited" -> in("approved", pending).deposit(1, "1:1", NOW);
      default -> assertEquals("pending", state);
    }
    return pending;
  }
}
