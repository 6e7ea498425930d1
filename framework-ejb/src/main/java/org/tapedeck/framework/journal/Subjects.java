package org.tapedeck.framework.journal;

import static org.tapedeck.framework.command.Operation.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tapedeck.framework.command.*;

/** Which object each command is about. A command that only looks has no row and no entry. */
public final class Subjects {

  private static final Map<Operation, Row> ROWS = new EnumMap<>(Operation.class);

  static {
    // spotless:off
    row(ACCEPTPAYMENT,          AcceptPayment.class,          c -> Subject.order(key(c.merchantNumber(), c.orderNumber())));
    row(RECEIVEPAYMENT,         ReceivePayment.class,         c -> Subject.order(key(c.merchantNumber(), c.orderNumber())));
    row(CANCELORDER,            CancelOrder.class,            c -> Subject.order(key(c.merchantNumber(), c.orderNumber())));
    row(CLOSEORDER,             CloseOrder.class,             c -> Subject.order(key(c.merchantNumber(), c.orderNumber())));
    row(APPROVE,                Approve.class,                c -> Subject.payment(key(c.merchantNumber(), c.orderNumber(), c.paymentNumber())));
    row(APPROVEREVERSAL,        ApproveReversal.class,        c -> Subject.payment(key(c.merchantNumber(), c.orderNumber(), c.paymentNumber())));
    row(DEPOSIT,                Deposit.class,                c -> Subject.payment(key(c.merchantNumber(), c.orderNumber(), c.paymentNumber())));
    row(DEPOSITREVERSAL,        DepositReversal.class,        c -> Subject.payment(key(c.merchantNumber(), c.orderNumber(), c.paymentNumber())));
    row(REFUND,                 Refund.class,                 c -> Subject.credit(key(c.merchantNumber(), c.orderNumber(), c.creditNumber())));
    row(REFUNDREVERSAL,         RefundReversal.class,         c -> Subject.credit(key(c.merchantNumber(), c.orderNumber(), c.creditNumber())));
    row(BATCHOPEN,              BatchOpen.class,              c -> Subject.batch(key(c.merchantNumber(), c.batchNumber())));
    row(BATCHCLOSE,             BatchClose.class,             c -> Subject.batch(key(c.merchantNumber(), c.batchNumber())));
    row(BATCHPURGE,             BatchPurge.class,             c -> Subject.batch(key(c.merchantNumber(), c.batchNumber())));
    row(DELETEBATCH,            DeleteBatch.class,            c -> Subject.batch(key(c.merchantNumber(), c.batchNumber())));
    row(RETRYNOW,               RetryNow.class,               c -> awaited(c.object()));
    row(PAUSERETRY,             PauseRetry.class,             c -> awaited(c.object()));
    row(GIVEUP,                 GiveUp.class,                 c -> awaited(c.object()));
    row(DELETEPROPOSAL,         DeleteProposal.class,         Subjects::proposed);
    row(MODIFYPAYSERVER,        ModifyPayServer.class,        c -> Subject.server());
    row(ROTATEKEYS,             RotateKeys.class,             c -> Subject.server());
    row(ROTATEMASTERKEY,        RotateMasterKey.class,        c -> Subject.server());
    row(MODIFYCASSETTE,         ModifyCassette.class,         c -> cassette(c.cassetteName()));
    row(CASSETTECONTROL,        CassetteControl.class,        c -> cassette(c.paymentType()));
    row(CREATEMERCHANT,         CreateMerchant.class,         c -> merchant(c.merchantNumber()));
    row(MODIFYMERCHANT,         ModifyMerchant.class,         c -> merchant(c.merchantNumber()));
    row(DELETEMERCHANT,         DeleteMerchant.class,         c -> merchant(c.merchantNumber()));
    row(CREATEPAYSYSTEM,        CreatePaySystem.class,        c -> paySystem(c.merchantNumber(), c.cassetteName()));
    row(MODIFYPAYSYSTEM,        ModifyPaySystem.class,        c -> paySystem(c.merchantNumber(), c.cassetteName()));
    row(DELETEPAYSYSTEM,        DeletePaySystem.class,        c -> paySystem(c.merchantNumber(), c.cassetteName()));
    row(CREATEACCOUNT,          CreateAccount.class,          c -> account(c.merchantNumber(), c.cassetteName(), c.accountNumber()));
    row(MODIFYACCOUNT,          ModifyAccount.class,          c -> account(c.merchantNumber(), c.cassetteName(), c.accountNumber()));
    row(DELETEACCOUNT,          DeleteAccount.class,          c -> account(c.merchantNumber(), c.cassetteName(), c.accountNumber()));
    row(CREATEMEREVENTLISTENER, CreateMerEventListener.class, c -> listener(c.key()));
    row(MODIFYMEREVENTLISTENER, ModifyMerEventListener.class, c -> listener(c.key()));
    row(DELETEMEREVENTLISTENER, DeleteMerEventListener.class, c -> listener(c.key()));
    row(CREATESNMEVENTLISTENER, CreateSnmEventListener.class, c -> listener(c.key()));
    row(MODIFYSNMEVENTLISTENER, ModifySnmEventListener.class, c -> listener(c.key()));
    row(DELETESNMEVENTLISTENER, DeleteSnmEventListener.class, c -> listener(c.key()));
    row(CREATEUSER,             CreateUser.class,             c -> Subject.user(c.user()));
    row(RESETPASSWORD,          ResetPassword.class,          c -> Subject.user(c.user()));
    own(CHANGEPASSWORD,         Subject::user);
    row(SETUSERACCESSRIGHTS,    SetUserAccessRights.class,    c -> Subject.user(c.user()));
    row(MODIFYUSERSTATUS,       ModifyUserStatus.class,       c -> Subject.user(c.user()));
    row(SETRETURNDOMAIN,        SetReturnDomain.class,        c -> Subject.user(c.user()));
    // spotless:on
    for (Operation operation :
        List.of(
            CREATESYSTEMCASSETTEOBJECT,
            MODIFYSYSTEMCASSETTEOBJECT,
            DELETESYSTEMCASSETTEOBJECT,
            CREATEMERCHANTCASSETTEOBJECT,
            MODIFYMERCHANTCASSETTEOBJECT,
            DELETEMERCHANTCASSETTEOBJECT)) {
      row(operation, CassetteObjectCommand.class, c -> object(c.terms()));
    }
  }

  private Subjects() {}

  private interface Row {

    Subject of(Command command, String who);
  }

  private static <C extends Command> void row(
      Operation operation, Class<C> type, Function<C, Subject> subject) {
    ROWS.put(operation, (command, who) -> subject.apply(type.cast(command)));
  }

  /** About the user who gives it. */
  private static void own(Operation operation, Function<String, Subject> subject) {
    ROWS.put(operation, (command, who) -> subject.apply(who));
  }

  static boolean has(Operation operation) {
    return ROWS.containsKey(operation);
  }

  /**
   * Empty for a command that only looks.
   *
   * @param who gives it
   */
  public static Optional<Subject> of(Command command, String who) {
    return Optional.ofNullable(ROWS.get(command.operation())).map(row -> row.of(command, who));
  }

  private static Subject awaited(AwaitedObject named) {
    int merchant = named.merchantNumber();
    return named
        .payment()
        .map(it -> Subject.payment(key(merchant, it.orderNumber(), it.paymentNumber())))
        .or(
            () ->
                named
                    .credit()
                    .map(it -> Subject.credit(key(merchant, it.orderNumber(), it.creditNumber()))))
        .orElseGet(() -> Subject.batch(key(merchant, named.batchNumber().orElseThrow())));
  }

  private static Subject proposed(DeleteProposal command) {
    int merchant = command.merchantNumber();
    return command
        .credit()
        .map(it -> Subject.credit(key(merchant, it.orderNumber(), it.creditNumber())))
        .orElseGet(() -> Subject.batch(key(merchant, command.batchNumber().orElseThrow())));
  }

  private static Subject cassette(String name) {
    return Subject.of("CASSETTE " + name);
  }

  private static Subject merchant(int number) {
    return Subject.of("MERCHANT " + number);
  }

  private static Subject paySystem(int merchant, String cassette) {
    return Subject.of("PAYSYSTEM " + key(merchant, cassette));
  }

  private static Subject account(int merchant, String cassette, int number) {
    return Subject.of("ACCOUNT " + key(merchant, cassette, number));
  }

  /** Without its address, in which somebody may have put a password. */
  private static Subject listener(EventListenerKey listener) {
    return listener.isOfServer()
        ? Subject.of("LISTENER " + listener.eventType())
        : Subject.of(
            "LISTENER "
                + key(listener.merchantNumber(), listener.cassetteName(), listener.eventType()));
  }

  private static Subject object(CassetteObjectTerms terms) {
    String owner = terms.merchantNumber().map(number -> number + ":").orElse("");
    return Subject.of("OBJECT " + owner + key(terms.cassetteName(), terms.objectName()));
  }

  private static String key(Object... parts) {
    return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(":"));
  }
}
