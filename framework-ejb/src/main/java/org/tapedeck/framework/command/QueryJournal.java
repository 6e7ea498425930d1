package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Asks for the life of an order, of one of its payments or credits, or of a batch.
 *
 * @param orderNumber empty for a batch
 * @param paymentNumber empty when it is not about one payment
 * @param creditNumber empty when it is not about one credit
 * @param batchNumber empty for an order
 * @param after the number of the entry after which to begin; 0 for the first
 */
public record QueryJournal(
    int merchantNumber,
    Optional<Integer> orderNumber,
    Optional<Integer> paymentNumber,
    Optional<Integer> creditNumber,
    Optional<Integer> batchNumber,
    int returnAtMost,
    long after)
    implements MerchantCommand {

  static QueryJournal from(Arguments arguments) {
    Optional<Integer> batchNumber = arguments.findNumber(BATCHNUMBER);
    if (batchNumber.isEmpty()) {
      arguments.number(ORDERNUMBER);
    }
    QueryJournal query =
        new QueryJournal(
            arguments.number(MERCHANTNUMBER),
            arguments.findNumber(ORDERNUMBER),
            arguments.findNumber(PAYMENTNUMBER),
            arguments.findNumber(CREDITNUMBER),
            batchNumber,
            arguments.findNumber(RETURNATMOST).orElse(OperationalParameters.MOST),
            arguments.find(AFTERENTRY).map(Long::parseLong).orElse(0L));
    query.mustBeAboutOne();
    return query;
  }

  private void mustBeAboutOne() {
    boolean ofOrder = orderNumber.isPresent() || paymentNumber.isPresent();
    if (batchNumber.isPresent() && (ofOrder || creditNumber.isPresent())) {
      throw mismatch(BATCHNUMBER, "An order or a batch is named, and not both.");
    }
    if (paymentNumber.isPresent() && creditNumber.isPresent()) {
      throw mismatch(CREDITNUMBER, "A payment or a credit is named, and not both.");
    }
  }

  private static Refused mismatch(FrameworkKeyword subject, String sentence) {
    return new Refused(PrimaryReturnCode.PRC_PARAMETER_MISMATCH, subject.code(), sentence);
  }

  @Override
  public Operation operation() {
    return Operation.QUERYJOURNAL;
  }
}
