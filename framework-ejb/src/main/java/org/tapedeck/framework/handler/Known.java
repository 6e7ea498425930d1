package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.merchant.Validity;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/**
 * Finds what a command names, or refuses the command because it does not exist. What a financial
 * command names must be active too.
 */
@Dependent
class Known {

  private final Cassettes cassettes;
  private final Merchants merchants;
  private final Activity activity;
  private final Validity validity;
  private final Orders orders;
  private final Batches batches;

  @Inject
  Known(
      Cassettes cassettes,
      Merchants merchants,
      Activity activity,
      Validity validity,
      Orders orders,
      Batches batches) {
    this.cassettes = cassettes;
    this.merchants = merchants;
    this.activity = activity;
    this.validity = validity;
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

  Merchant merchant(int merchantNumber) {
    return merchants
        .merchant(merchantNumber)
        .orElseThrow(
            () -> undefined(SecondaryReturnCode.RC_MERCHANTNUMBER, "There is no such merchant."));
  }

  /** The merchant for a change, his row locked. */
  Merchant lockedMerchant(int merchantNumber) {
    return merchants
        .lockMerchant(merchantNumber)
        .orElseThrow(
            () -> undefined(SecondaryReturnCode.RC_MERCHANTNUMBER, "There is no such merchant."));
  }

  /** The pay system for a change, its row locked. */
  PaySystem lockedPaySystem(int merchantNumber, String cassetteName) {
    merchant(merchantNumber);
    return merchants
        .lockPaySystem(PaySystem.id(merchantNumber, cassetteName))
        .orElseThrow(() -> noPaySystem(SecondaryReturnCode.RC_CASSETTENAME));
  }

  PaySystem paySystem(int merchantNumber, String cassetteName, SecondaryReturnCode code) {
    merchant(merchantNumber);
    return merchants
        .paySystem(PaySystem.id(merchantNumber, cassetteName))
        .orElseThrow(() -> noPaySystem(code));
  }

  private static Refused noPaySystem(SecondaryReturnCode code) {
    return undefined(code, "The merchant does not use this cassette.");
  }

  /** The account for a financial command. */
  Account account(Account.Key key) {
    Account account = account(key, SecondaryReturnCode.RC_PAYMENTTYPE);
    ready(key);
    return account;
  }

  /** Whether a financial command of the account could go on. */
  boolean isReady(Account.Key key) {
    try {
      account(key);
      return true;
    } catch (Refused notReady) {
      return false;
    }
  }

  /** Lets a financial command go on when all that it stands on is active and valid. */
  private void ready(Account.Key key) {
    activity.check(key);
    validity.check(key);
  }

  /** The account for a change, its row locked. */
  Account lockedAccount(Account.Key key) {
    account(key, SecondaryReturnCode.RC_CASSETTENAME);
    return merchants.lockAccount(key.id()).orElseThrow(Known::noAccount);
  }

  /** The account for an administrator's command. */
  void accountOf(Account.Key key) {
    account(key, SecondaryReturnCode.RC_CASSETTENAME);
  }

  private Account account(Account.Key key, SecondaryReturnCode cassetteCode) {
    paySystem(key.merchantNumber(), key.cassetteName(), cassetteCode);
    return merchants.account(key.id()).orElseThrow(Known::noAccount);
  }

  private static Refused noAccount() {
    return undefined(SecondaryReturnCode.RC_ACCOUNTNUMBER, "The merchant has no such account.");
  }

  static Refused noBatch() {
    return undefined(SecondaryReturnCode.RC_BATCHNUMBER, "There is no such batch.");
  }

  /** The order, for a financial command; its row is locked. */
  Order order(int merchantNumber, int orderNumber) {
    Order order = orderAsItIs(merchantNumber, orderNumber);
    ready(CurrentBatch.accountOf(order));
    return order;
  }

  /** The order, locked like the others; nothing has to be active. */
  Order orderAsItIs(int merchantNumber, int orderNumber) {
    return orders.lock(Order.id(merchantNumber, orderNumber)).orElseThrow(Known::noOrder);
  }

  private static Refused noOrder() {
    return undefined(SecondaryReturnCode.RC_ORDERNUMBER, "There is no such order.");
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

  /**
   * The batch, for a financial command. Its account's row is locked before its own, in the order in
   * which deposits do.
   */
  Batch batch(int merchantNumber, int batchNumber) {
    return batch(Batch.id(merchantNumber, batchNumber));
  }

  /** The same by its key. */
  Batch batch(String id) {
    return lock(id, this::ready);
  }

  /** The batch, locked like the others; nothing has to be active. */
  Batch batchAsItIs(int merchantNumber, int batchNumber) {
    return lock(Batch.id(merchantNumber, batchNumber), account -> {});
  }

  private Batch lock(String id, Consumer<Account.Key> check) {
    Batch found = batches.find(id).orElseThrow(Known::noBatch);
    merchants.lockAccount(accountOf(found).id());
    check.accept(accountOf(found));
    // Somebody may have removed it until the account was locked.
    return batches.lock(id).orElseThrow(Known::noBatch);
  }

  /** The same for whoever asks for nothing but to be the only one at it; empty when it is gone. */
  Optional<Batch> lockedBatch(String id) {
    batches.find(id).ifPresent(found -> merchants.lockAccount(accountOf(found).id()));
    return batches.lock(id);
  }

  static Account.Key accountOf(Batch batch) {
    return new Account.Key(batch.merchantNumber(), batch.paymentType(), batch.accountNumber());
  }

  /** Lets an object be removed on which nothing depends. */
  static void unused(boolean unused, SecondaryReturnCode code, String otherwise) {
    if (!unused) {
      throw new Refused(PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE, code, otherwise);
    }
  }

  private static Refused undefined(SecondaryReturnCode code, String sentence) {
    return new Refused(PrimaryReturnCode.PRC_UNDEFINED_OBJECT, code, sentence);
  }
}
