package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;
import org.tapedeck.cassette.Money;

/**
 * What AcceptPayment says about the payment that it is to have approved. What it does not say, the
 * account may.
 *
 * @param order the order's amount
 */
public record FirstPayment(
    Optional<Integer> approveFlag,
    Optional<Boolean> depositFlag,
    Optional<Integer> paymentNumber,
    Optional<Integer> paymentAmount,
    Optional<Integer> batchNumber,
    Money order) {

  /**
   * The payment that is to be approved at once.
   *
   * @param apart whether the answer does not wait for the host: APPROVEFLAG 2
   * @param batchNumber the batch to deposit it in; empty for the current one
   */
  public record Wanted(
      int paymentNumber,
      int amount,
      boolean deposit,
      boolean apart,
      Optional<Integer> batchNumber) {

    /** The same, but the answer waits for the host. */
    public Wanted waitedFor() {
      return new Wanted(paymentNumber, amount, deposit, false, batchNumber);
    }
  }

  /**
   * @param twoPart whether the buyer comes later, which is as good as APPROVEFLAG 0
   */
  static FirstPayment from(Arguments arguments, Money order, boolean twoPart) {
    Optional<Integer> said = arguments.findNumber(APPROVEFLAG);
    refuse(
        twoPart && said.filter(flag -> flag != 0).isPresent(),
        APPROVEFLAG,
        "APPROVEFLAG asks for a payment, but with TWOPART 1 the buyer comes later.");
    Optional<Integer> approve = twoPart ? Optional.of(0) : said;
    Optional<Boolean> deposit = arguments.findFlag(DEPOSITFLAG);
    FirstPayment first =
        new FirstPayment(
            approve,
            // Where the account has no say, nothing said is 0, so that both are the same command.
            deposit.or(() -> approve.map(explicit -> false)),
            arguments.findNumber(PAYMENTNUMBER),
            arguments.findNumber(PAYMENTAMOUNT),
            arguments.findNumber(BATCHNUMBER),
            order);
    // An explicit flag leaves nothing to the account, so its faults are told before anything else.
    first.approveFlag.ifPresent(flag -> first.wanted(flag, false));
    return first;
  }

  /**
   * The payment to be approved, if any.
   *
   * @param accountApproves the account's APAPPROVEFLAG, which counts when APPROVEFLAG was not given
   * @param accountDeposits the account's APDEPOSITFLAG, which counts when neither flag was given
   * @throws Refused when the keywords contradict each other
   */
  public Optional<Wanted> wanted(int accountApproves, boolean accountDeposits) {
    int approve = approveFlag.orElse(accountApproves);
    boolean deposit = depositFlag.orElse(approveFlag.isEmpty() && accountDeposits);
    refuse(deposit && approve == 0, DEPOSITFLAG, "DEPOSITFLAG is 1, but no payment is approved.");
    checkBatchNumber(batchNumber, deposit);
    return approve == 0 ? Optional.empty() : Optional.of(wanted(deposit, approve == 2));
  }

  private Wanted wanted(boolean deposit, boolean apart) {
    return new Wanted(
        said(paymentNumber, PAYMENTNUMBER, 1),
        fitting(said(paymentAmount, PAYMENTAMOUNT, (int) order.amount())),
        deposit,
        apart,
        batchNumber);
  }

  /** With APPROVEFLAG a payment's number and amount have to be said; otherwise it is the whole. */
  private int said(Optional<Integer> value, FrameworkKeyword keyword, int otherwise) {
    if (value.isEmpty() && approveFlag.isPresent()) {
      throw Arguments.missing(keyword);
    }
    return value.orElse(otherwise);
  }

  private int fitting(int amount) {
    if (amount > order.amount()) {
      throw AcceptPayment.wrong(PAYMENTAMOUNT, "The payment is larger than the order.");
    }
    if (!new Money(amount, order.exponent(), order.currency()).hasMinorUnits()) {
      throw AcceptPayment.wrong(PAYMENTAMOUNT, "The currency has no unit that small.");
    }
    return amount;
  }

  /**
   * @throws Refused when there is a batch, but nothing to put into it
   */
  static void checkBatchNumber(Optional<Integer> batchNumber, boolean deposit) {
    refuse(
        batchNumber.isPresent() && !deposit,
        BATCHNUMBER,
        "BATCHNUMBER is given, but no payment is deposited.");
  }

  private static void refuse(boolean broken, FrameworkKeyword keyword, String sentence) {
    if (broken) {
      throw new Refused(
          PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION, keyword.code(), sentence);
    }
  }
}
