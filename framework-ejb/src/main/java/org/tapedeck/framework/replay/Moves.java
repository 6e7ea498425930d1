package org.tapedeck.framework.replay;

import static org.tapedeck.framework.command.Operation.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tapedeck.framework.command.*;

/**
 * Which object each command moves, and whether it makes it. A command without a row moves none: its
 * repetition is carried out like any other command.
 */
final class Moves {

  private static final Map<Operation, Row<?>> ROWS = new EnumMap<>(Operation.class);

  static {
    // spotless:off
    makes(ACCEPTPAYMENT,   AcceptPayment.class,   c -> Moved.order(c.merchantNumber(), c.orderNumber()));
    makes(RECEIVEPAYMENT,  ReceivePayment.class,  c -> Moved.order(c.merchantNumber(), c.orderNumber()));
    makes(APPROVE,         Approve.class,         c -> Moved.payment(c.merchantNumber(), c.orderNumber(), c.paymentNumber()));
    moves(APPROVEREVERSAL, ApproveReversal.class, c -> Moved.payment(c.merchantNumber(), c.orderNumber(), c.paymentNumber()));
    moves(DEPOSIT,         Deposit.class,         c -> Moved.payment(c.merchantNumber(), c.orderNumber(), c.paymentNumber()));
    moves(DEPOSITREVERSAL, DepositReversal.class, c -> Moved.payment(c.merchantNumber(), c.orderNumber(), c.paymentNumber()));
    makes(REFUND,          Refund.class,          c -> Moved.credit(c.merchantNumber(), c.orderNumber(), c.creditNumber()));
    moves(REFUNDREVERSAL,  RefundReversal.class,  c -> Moved.credit(c.merchantNumber(), c.orderNumber(), c.creditNumber()));
    moves(CANCELORDER,     CancelOrder.class,     c -> Moved.order(c.merchantNumber(), c.orderNumber()));
    moves(CLOSEORDER,      CloseOrder.class,      c -> Moved.order(c.merchantNumber(), c.orderNumber()));
    makes(BATCHOPEN,       BatchOpen.class,       c -> Moved.batch(c.merchantNumber(), c.batchNumber()));
    moves(BATCHCLOSE,      BatchClose.class,      c -> Moved.batch(c.merchantNumber(), c.batchNumber()));
    moves(BATCHPURGE,      BatchPurge.class,      c -> Moved.batch(c.merchantNumber(), c.batchNumber()));
    moves(DELETEBATCH,     DeleteBatch.class,     c -> Moved.batch(c.merchantNumber(), c.batchNumber()));
    // spotless:on
  }

  private Moves() {}

  private record Row<C extends Command>(Class<C> type, boolean makes, Function<C, Moved> object) {

    Moved of(Command command) {
      return object.apply(type.cast(command));
    }
  }

  private static <C extends Command> void makes(
      Operation operation, Class<C> type, Function<C, Moved> object) {
    ROWS.put(operation, new Row<>(type, true, object));
  }

  private static <C extends Command> void moves(
      Operation operation, Class<C> type, Function<C, Moved> object) {
    ROWS.put(operation, new Row<>(type, false, object));
  }

  static boolean has(Operation operation) {
    return ROWS.containsKey(operation);
  }

  static Optional<Moved> by(Command command) {
    return Optional.ofNullable(ROWS.get(command.operation())).map(row -> row.of(command));
  }

  /** Whether it makes its object, which then stays even when a host says no. */
  static boolean isMaking(Operation operation) {
    return ROWS.get(operation).makes();
  }
}
