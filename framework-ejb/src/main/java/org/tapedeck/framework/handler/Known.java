package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/** Finds what a command names, or refuses the command because it does not exist. */
@Dependent
class Known {

  private final Cassettes cassettes;
  private final Merchants merchants;
  private final Orders orders;
  private final Batches batches;

  @Inject
  Known(Cassettes cassettes, Merchants merchants, Orders orders, Batches batches) {
    this.cassettes = cassettes;
    this.merchants = merchants;
    this.orders = orders;
    this.batches = batches;
  }

  Cassette cassette(String name, SecondaryReturnCode code) {
    return cassettes.find(name).orElseThrow(() -> undefined(code, "There is no such cassette."));
  }

  /** The cassette, when it takes the command. */
  Cassette cassetteFor(PaymentCommand command, String name) {
    Cassette cassette = cassette(name, SecondaryReturnCode.RC_PAYMENTTYPE);
    if (!cassette.commands().containsKey(command)) {
      throw new Refused(
          PrimaryReturnCode.PRC_CASSETTE_ERROR,
          SecondaryReturnCode.RC_COMMAND_NOT_SUPPORTED,
          "The cassette " + name + " does not have this command.");
    }
    return cassette;
  }

  /** The link to the cassette's host, when its settings are complete. */
  static Link link(Cassette cassette, Configuration configuration) {
    try {
      return cassette.link(configuration.cassette());
    } catch (IllegalStateException incomplete) {
      throw new Refused(
          PrimaryReturnCode.PRC_CASSETTE_ERROR,
          SecondaryReturnCode.RC_HOST_SETUP,
          incomplete.getMessage());
    }
  }

  void merchant(int merchantNumber) {
    if (merchants.merchant(merchantNumber).isEmpty()) {
      throw undefined(SecondaryReturnCode.RC_MERCHANTNUMBER, "There is no such merchant.");
    }
  }

  void paySystem(int merchantNumber, String cassetteName, SecondaryReturnCode code) {
    merchant(merchantNumber);
    if (merchants.paySystem(PaySystem.id(merchantNumber, cassetteName)).isEmpty()) {
      throw undefined(code, "The merchant does not use this cassette.");
    }
  }

  void account(Account.Key key) {
    paySystem(key.merchantNumber(), key.cassetteName(), SecondaryReturnCode.RC_PAYMENTTYPE);
    if (merchants.account(key.id()).isEmpty()) {
      throw undefined(SecondaryReturnCode.RC_ACCOUNTNUMBER, "The merchant has no such account.");
    }
  }

  Order order(int merchantNumber, int orderNumber) {
    return orders
        .lock(Order.id(merchantNumber, orderNumber))
        .orElseThrow(
            () -> undefined(SecondaryReturnCode.RC_ORDERNUMBER, "There is no such order."));
  }

  Payment payment(Order order, int paymentNumber) {
    return orders
        .payment(Payment.id(order.id(), paymentNumber))
        .orElseThrow(
            () -> undefined(SecondaryReturnCode.RC_PAYMENTNUMBER, "There is no such payment."));
  }

  Credit credit(Order order, int creditNumber) {
    return orders
        .credit(Credit.id(order.id(), creditNumber))
        .orElseThrow(
            () -> undefined(SecondaryReturnCode.RC_CREDITNUMBER, "There is no such credit."));
  }

  /** The order with the states of its payments and credits. */
  OrderRules.Ending ending(Order order, boolean delete) {
    return new OrderRules.Ending(
        order, orders.paymentStates(order.id()), orders.creditStates(order.id()), delete);
  }

  /** The batch. Its account's row is locked before its own, in the order in which deposits do. */
  Batch batch(int merchantNumber, int batchNumber) {
    return batch(Batch.id(merchantNumber, batchNumber));
  }

  /** The same by its key. */
  Batch batch(String id) {
    Batch found =
        batches
            .find(id)
            .orElseThrow(
                () -> undefined(SecondaryReturnCode.RC_BATCHNUMBER, "There is no such batch."));
    merchants.lockAccount(accountOf(found).id());
    return batches.lock(id).orElseThrow();
  }

  static Account.Key accountOf(Batch batch) {
    return new Account.Key(batch.merchantNumber(), batch.paymentType(), batch.accountNumber());
  }

  private static Refused undefined(SecondaryReturnCode code, String sentence) {
    return new Refused(PrimaryReturnCode.PRC_UNDEFINED_OBJECT, code, sentence);
  }
}
