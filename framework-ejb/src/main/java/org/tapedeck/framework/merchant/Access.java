package org.tapedeck.framework.merchant;

import static org.tapedeck.framework.merchant.Role.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.EndingCommand;
import org.tapedeck.framework.command.Operation;

/** The least role that each operation needs. An operation without a row is refused. */
public final class Access {

  /** What an order's deletion needs, by whichever command. */
  private static final Role DELETE_ORDER = MERCHANT_ADMINISTRATOR;

  private static final Map<Operation, Role> LEAST = new EnumMap<>(Operation.class);

  static {
    // spotless:off
    row(Operation.ACCEPTPAYMENT,       CLERK);
    row(Operation.APPROVE,             CLERK);
    row(Operation.APPROVEREVERSAL,     SUPERVISOR);
    row(Operation.DEPOSIT,             CLERK);
    row(Operation.REFUND,              SUPERVISOR);
    row(Operation.DEPOSITREVERSAL,     SUPERVISOR);
    row(Operation.REFUNDREVERSAL,      SUPERVISOR);
    row(Operation.CANCELORDER,         SUPERVISOR);
    row(Operation.CLOSEORDER,          SUPERVISOR);
    row(Operation.RECEIVEPAYMENT,      CLERK);
    row(Operation.BATCHOPEN,           SUPERVISOR);
    row(Operation.BATCHCLOSE,          SUPERVISOR);
    row(Operation.BATCHPURGE,          SUPERVISOR);
    row(Operation.DELETEBATCH,         MERCHANT_ADMINISTRATOR);
    row(Operation.QUERYORDERS,         CLERK);
    row(Operation.QUERYBATCHES,        CLERK);
    row(Operation.QUERYPAYMENTS,       CLERK);
    row(Operation.QUERYCREDITS,        CLERK);
    row(Operation.QUERYFIGURES,        CLERK);
    row(Operation.CREATEACCOUNT,       MERCHANT_ADMINISTRATOR);
    row(Operation.MODIFYMERCHANT,      PAYMENTS_ADMINISTRATOR);
    row(Operation.MODIFYPAYSYSTEM,     MERCHANT_ADMINISTRATOR);
    row(Operation.MODIFYACCOUNT,       MERCHANT_ADMINISTRATOR);
    row(Operation.DELETEMERCHANT,      PAYMENTS_ADMINISTRATOR);
    row(Operation.DELETEPAYSYSTEM,     PAYMENTS_ADMINISTRATOR);
    row(Operation.DELETEACCOUNT,       MERCHANT_ADMINISTRATOR);
    row(Operation.QUERYMERCHANTS,      CLERK);
    row(Operation.QUERYPAYSYSTEMS,     CLERK);
    row(Operation.QUERYACCOUNTS,       CLERK);
    row(Operation.QUERYCASSETTES,      PAYMENTS_ADMINISTRATOR);
    row(Operation.QUERYUSERS,          MERCHANT_ADMINISTRATOR);
    row(Operation.QUERYPAYMENTSERVER,  PAYMENTS_ADMINISTRATOR);
    row(Operation.MODIFYPAYSERVER,     PAYMENTS_ADMINISTRATOR);
    row(Operation.CREATEMEREVENTLISTENER, MERCHANT_ADMINISTRATOR);
    row(Operation.MODIFYMEREVENTLISTENER, MERCHANT_ADMINISTRATOR);
    row(Operation.DELETEMEREVENTLISTENER, MERCHANT_ADMINISTRATOR);
    row(Operation.CREATESNMEVENTLISTENER, PAYMENTS_ADMINISTRATOR);
    row(Operation.MODIFYSNMEVENTLISTENER, PAYMENTS_ADMINISTRATOR);
    row(Operation.DELETESNMEVENTLISTENER, PAYMENTS_ADMINISTRATOR);
    row(Operation.QUERYEVENTLISTENERS, MERCHANT_ADMINISTRATOR);
    row(Operation.CREATEMERCHANT,      PAYMENTS_ADMINISTRATOR);
    row(Operation.CREATEPAYSYSTEM,     PAYMENTS_ADMINISTRATOR);
    row(Operation.MODIFYCASSETTE,      PAYMENTS_ADMINISTRATOR);
    row(Operation.CREATEUSER,          PAYMENTS_ADMINISTRATOR);
    row(Operation.RESETPASSWORD,       PAYMENTS_ADMINISTRATOR);
    row(Operation.SETUSERACCESSRIGHTS, MERCHANT_ADMINISTRATOR);
    row(Operation.MODIFYUSERSTATUS,    MERCHANT_ADMINISTRATOR);
    row(Operation.SETRETURNDOMAIN,     PAYMENTS_ADMINISTRATOR);
    row(Operation.CREATESYSTEMCASSETTEOBJECT,   PAYMENTS_ADMINISTRATOR);
    row(Operation.MODIFYSYSTEMCASSETTEOBJECT,   PAYMENTS_ADMINISTRATOR);
    row(Operation.DELETESYSTEMCASSETTEOBJECT,   PAYMENTS_ADMINISTRATOR);
    row(Operation.CREATEMERCHANTCASSETTEOBJECT, MERCHANT_ADMINISTRATOR);
    row(Operation.MODIFYMERCHANTCASSETTEOBJECT, MERCHANT_ADMINISTRATOR);
    row(Operation.DELETEMERCHANTCASSETTEOBJECT, MERCHANT_ADMINISTRATOR);
    row(Operation.CASSETTECONTROL,     PAYMENTS_ADMINISTRATOR);
    row(Operation.RETRYNOW,            MERCHANT_ADMINISTRATOR);
    row(Operation.QUERYATTEMPTS,       CLERK);
    row(Operation.PAUSERETRY,          MERCHANT_ADMINISTRATOR);
    row(Operation.GIVEUP,              MERCHANT_ADMINISTRATOR);
    row(Operation.ROTATEKEYS,          PAYMENTS_ADMINISTRATOR);
    row(Operation.ROTATEMASTERKEY,     PAYMENTS_ADMINISTRATOR);
    row(Operation.QUERYJOURNAL,        CLERK);
    row(Operation.QUERYPROPOSALS,      SUPERVISOR);
    row(Operation.DELETEPROPOSAL,      SUPERVISOR);
    // spotless:on
  }

  private Access() {}

  private static void row(Operation operation, Role least) {
    LEAST.put(operation, least);
  }

  /** Empty when nobody may do it. */
  public static Optional<Role> least(Command command) {
    boolean deletes = command instanceof EndingCommand ending && ending.deleteOrder();
    return least(command.operation(), deletes);
  }

  /** The same of an operation that deletes an order, or does not. */
  static Optional<Role> least(Operation operation, boolean deletesOrder) {
    return deletesOrder ? Optional.of(DELETE_ORDER) : least(operation);
  }

  /** The same for an operation whose commands all need the same. */
  static Optional<Role> least(Operation operation) {
    return Optional.ofNullable(LEAST.get(operation));
  }

  /** Whether somebody may do it who has not even logged in: About (specification, section 3.2). */
  public static boolean isForEverybody(Operation operation) {
    return operation == Operation.ABOUT;
  }

  /** Whether everybody may do it who has logged in, without any role: what is about himself. */
  static boolean isForEveryUser(Operation operation) {
    return operation == Operation.CHANGEPASSWORD;
  }
}
