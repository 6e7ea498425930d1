package org.tapedeck.framework.command;

import static org.tapedeck.cassette.Content.number;
import static org.tapedeck.framework.command.FrameworkKeyword.*;
import static org.tapedeck.framework.command.Signature.ANY_PASSWORD;
import static org.tapedeck.framework.command.Signature.ANY_USER;
import static org.tapedeck.framework.command.Signature.requires;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The operations: the keywords that each has, and the command that it becomes. */
public enum Operation {
  // spotless:off
  ABOUT               (About::from,               requires()),
  ACCEPTPAYMENT       (AcceptPayment::from,       requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTTYPE, AMOUNT, CURRENCY)
                                                     .takes(AMOUNTEXP10, APPROVEFLAG, DEPOSITFLAG, PAYMENTNUMBER, PAYMENTAMOUNT,
                                                            ACCOUNTNUMBER, $ACCOUNTNUMBER, BATCHNUMBER, SPLITALLOWED, TWOPART,
                                                            TRANSACTIONID, MERCHANTDATA, ORDERDESCRIPTION, ORDERURL)
                                                     .takesProtocolData()),
  APPROVE             (Approve::from,             requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER, AMOUNT)
                                                     .takes(DEPOSITFLAG, BATCHNUMBER, SPLITALLOWED)
                                                     .takesProtocolData()),
  APPROVEREVERSAL     (ApproveReversal::from,     requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER, AMOUNT)
                                                     .holds(AMOUNT, number(0, Integer.MAX_VALUE))),
  DEPOSIT             (Deposit::from,             requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER, AMOUNT).takes(BATCHNUMBER)
                                                     .takesProtocolData()),
  REFUND              (Refund::from,              requires(MERCHANTNUMBER, ORDERNUMBER, CREDITNUMBER, AMOUNT).takes(BATCHNUMBER)),
  DEPOSITREVERSAL     (DepositReversal::from,     requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER)),
  REFUNDREVERSAL      (RefundReversal::from,      requires(MERCHANTNUMBER, ORDERNUMBER, CREDITNUMBER)),
  CANCELORDER         (CancelOrder::from,         requires(MERCHANTNUMBER, ORDERNUMBER).takes(DELETEORDER)),
  CLOSEORDER          (CloseOrder::from,          requires(MERCHANTNUMBER, ORDERNUMBER).takes(DELETEORDER)),
  RECEIVEPAYMENT      (ReceivePayment::from,      requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTTYPE, AMOUNT, CURRENCY)
                                                     .takes(AMOUNTEXP10, APPROVEFLAG, DEPOSITFLAG, PAYMENTNUMBER, PAYMENTAMOUNT,
                                                            ACCOUNTNUMBER, $ACCOUNTNUMBER, BATCHNUMBER,
                                                            OD, CHARSET, SUCCESSURL, FAILURL, CANCELURL, SERVICEURL, TRANSMETHOD)
                                                     .takesProtocolData()),
  BATCHOPEN           (BatchOpen::from,           requires(MERCHANTNUMBER, PAYMENTTYPE, ACCOUNTNUMBER, BATCHNUMBER)),
  BATCHCLOSE          (BatchClose::from,          requires(MERCHANTNUMBER, BATCHNUMBER).takes(FORCE)),
  BATCHPURGE          (BatchPurge::from,          requires(MERCHANTNUMBER, BATCHNUMBER)),
  DELETEBATCH         (DeleteBatch::from,         requires(MERCHANTNUMBER, BATCHNUMBER)),
  QUERYORDERS         (QueryOrders::from,         requires()
                                                     .takes(KEYSONLY, RETURNATMOST, AFTERKEY, DESCENDING, WITHPAYMENTS, WITHCREDITS, WITHCOMMANDS)
                                                     .takesSets(ACCOUNTNUMBER, BRAND, MERCHANTNUMBER, ORDERNUMBER, PAYMENTTYPE, STATE)
                                                     .takes(APPROVESALLOWED, CREATEBEGINTIME, CREATEENDTIME, MODIFYBEGINTIME, MODIFYENDTIME,
                                                            CURRENCY, MINAMOUNT, MAXAMOUNT, TRANSACTIONID)),
  QUERYBATCHES        (QueryBatches::from,        requires()
                                                     .takes(KEYSONLY, RETURNATMOST, AFTERKEY, DESCENDING, WITHPAYMENTS, WITHCREDITS, WITHCOMMANDS)
                                                     .takesSets(ACCOUNTNUMBER, BALANCESTATUS, BATCHNUMBER, MERCHANTNUMBER, PAYMENTTYPE, STATE)
                                                     .takes(CLOSEALLOWED, PURGEALLOWED, OPENBEGINTIME, OPENENDTIME, MODIFYBEGINTIME, MODIFYENDTIME,
                                                            CLOSEBEGINTIME, CLOSEENDTIME)),
  QUERYPAYMENTS       (QueryPayments::from,       requires()
                                                     .takes(KEYSONLY, RETURNATMOST, AFTERKEY, DESCENDING, WITHORDERS, WITHCOMMANDS)
                                                     .takesSets(ACCOUNTNUMBER, BATCHNUMBER, BRAND, MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER, PAYMENTTYPE, STATE)
                                                     .takes(CREATEBEGINTIME, CREATEENDTIME, MODIFYBEGINTIME, MODIFYENDTIME, CURRENCY,
                                                            MINAPPROVEAMOUNT, MAXAPPROVEAMOUNT, MINDEPOSITAMOUNT, MAXDEPOSITAMOUNT)),
  QUERYCREDITS        (QueryCredits::from,        requires()
                                                     .takes(KEYSONLY, RETURNATMOST, AFTERKEY, DESCENDING, WITHORDERS, WITHCOMMANDS)
                                                     .takesSets(ACCOUNTNUMBER, BATCHNUMBER, BRAND, CREDITNUMBER, MERCHANTNUMBER, ORDERNUMBER, PAYMENTTYPE, STATE)
                                                     .takes(CREATEBEGINTIME, CREATEENDTIME, MODIFYBEGINTIME, MODIFYENDTIME, CURRENCY,
                                                            MINAMOUNT, MAXAMOUNT)),
  // Ours: what somebody who comes to work wants to see first.
  QUERYFIGURES        (QueryFigures::from,        requires(CREATEBEGINTIME, CREATEENDTIME).takes(RETURNATMOST, PARTS).takesSets(MERCHANTNUMBER)),
  MODIFYCASSETTE      (ModifyCassette::from,      requires(CASSETTENAME).takes(ENABLED, RETRYPAUSED).takesProtocolData()),
  CREATEMERCHANT      (CreateMerchant::from,      requires(MERCHANTNUMBER).takes(MERCHANTTITLE, ENABLED, TWOPERSONCLOSE).takesSets(TWOPERSONREFUND)),
  CREATEPAYSYSTEM     (CreatePaySystem::from,     requires(MERCHANTNUMBER, CASSETTENAME).takes(ENABLED).takesProtocolData()),
  CREATEACCOUNT       (CreateAccount::from,       requires(MERCHANTNUMBER, CASSETTENAME, ACCOUNTNUMBER)
                                                     .takes(ACCOUNTTITLE, FINANCIALINSTITUTION, ENABLED, APAPPROVEFLAG, APDEPOSITFLAG,
                                                            APPROVALEXPIRATION)
                                                     .takesProtocolData()),
  MODIFYMERCHANT      (ModifyMerchant::from,      requires(MERCHANTNUMBER).takes(MERCHANTTITLE, ENABLED, TWOPERSONCLOSE).takesSets(TWOPERSONREFUND)),
  MODIFYPAYSYSTEM     (ModifyPaySystem::from,     requires(MERCHANTNUMBER, CASSETTENAME).takes(ENABLED).takesProtocolData()),
  MODIFYACCOUNT       (ModifyAccount::from,       requires(MERCHANTNUMBER, CASSETTENAME, ACCOUNTNUMBER)
                                                     .takes(ACCOUNTTITLE, FINANCIALINSTITUTION, ENABLED, APAPPROVEFLAG, APDEPOSITFLAG,
                                                            APPROVALEXPIRATION)
                                                     .takesProtocolData()),
  DELETEMERCHANT      (DeleteMerchant::from,      requires(MERCHANTNUMBER)),
  DELETEPAYSYSTEM     (DeletePaySystem::from,     requires(MERCHANTNUMBER, CASSETTENAME)),
  DELETEACCOUNT       (DeleteAccount::from,       requires(MERCHANTNUMBER, CASSETTENAME, ACCOUNTNUMBER)),
  QUERYMERCHANTS      (QueryMerchants::from,      requires().takes(RETURNATMOST).takesSets(MERCHANTNUMBER)),
  QUERYPAYSYSTEMS     (QueryPaySystems::from,     requires().takes(WITHKEYWORDS).takesSets(MERCHANTNUMBER, CASSETTENAME)),
  QUERYACCOUNTS       (QueryAccounts::from,       requires().takes(WITHKEYWORDS).takes(RETURNATMOST).takesSets(MERCHANTNUMBER, CASSETTENAME, ACCOUNTNUMBER)),
  QUERYCASSETTES      (QueryCassettes::from,      requires().takes(WITHKEYWORDS).takesSets(CASSETTENAME)),
  QUERYUSERS          (QueryUsers::from,          requires().takes(USER, FILTER, ROLE, AFTERKEY, RETURNATMOST).takesSets(MERCHANTNUMBER)
                                                     .holds(USER, ANY_USER)),
  QUERYPAYMENTSERVER  (QueryPaymentServer::from,  requires()),
  MODIFYPAYSERVER     (ModifyPayServer::from,     requires().takes(ENABLED, ETILLHOSTNAME, CARDRETENTION)),
  CREATEMEREVENTLISTENER (CreateMerEventListener::from, requires(MERCHANTNUMBER, CASSETTENAME, EVENTTYPE, LISTENERURL)
                                                     .takes(SOCKSHOST, SOCKSPORT)),
  MODIFYMEREVENTLISTENER (ModifyMerEventListener::from, requires(MERCHANTNUMBER, CASSETTENAME, EVENTTYPE, LISTENERURL, ENABLED)),
  DELETEMEREVENTLISTENER (DeleteMerEventListener::from, requires(MERCHANTNUMBER, CASSETTENAME, EVENTTYPE, LISTENERURL)),
  CREATESNMEVENTLISTENER (CreateSnmEventListener::from, requires(EVENTTYPE, LISTENERURL).takes(SOCKSHOST, SOCKSPORT)),
  MODIFYSNMEVENTLISTENER (ModifySnmEventListener::from, requires(EVENTTYPE, LISTENERURL, ENABLED)),
  DELETESNMEVENTLISTENER (DeleteSnmEventListener::from, requires(EVENTTYPE, LISTENERURL)),
  QUERYEVENTLISTENERS (QueryEventListeners::from, requires().takesSets(CASSETTENAME, EVENTTYPE, LISTENERURL, MERCHANTNUMBER)),
  // The original left users to the realm around it; our realm is our own, so it needs this one.
  CREATEUSER          (CreateUser::from,          requires(USER, PASSWORD).takes(ONETIME)),
  // Ours as well: people log in to the console, and a password that others know has to be changed.
  CHANGEPASSWORD      (ChangePassword::from,      requires(PASSWORD, NEWPASSWORD).holds(PASSWORD, ANY_PASSWORD)),
  RESETPASSWORD       (ResetPassword::from,       requires(USER, PASSWORD)),
  SETUSERACCESSRIGHTS (SetUserAccessRights::from, requires(USER).takes(ROLE).takesSets(MERCHANTNUMBER)),
  MODIFYUSERSTATUS    (ModifyUserStatus::from,    requires(USER, ROLE, ENABLED).takes(MERCHANTNUMBER).holds(USER, ANY_USER)),
  // Ours: only to where an administrator has said does the server go by itself (TicketSwitch's abandoned redirects).
  SETRETURNDOMAIN     (SetReturnDomain::from,     requires(USER).takesSets(RETURNDOMAIN)),
  CREATESYSTEMCASSETTEOBJECT   (CreateSystemCassetteObject::from,   requires(CASSETTENAME, OBJECTNAME).takes(ENABLED).takesProtocolData()),
  MODIFYSYSTEMCASSETTEOBJECT   (ModifySystemCassetteObject::from,   requires(CASSETTENAME, OBJECTNAME).takes(ENABLED).takesProtocolData()),
  DELETESYSTEMCASSETTEOBJECT   (DeleteSystemCassetteObject::from,   requires(CASSETTENAME, OBJECTNAME).takesProtocolData()),
  CREATEMERCHANTCASSETTEOBJECT (CreateMerchantCassetteObject::from, requires(CASSETTENAME, MERCHANTNUMBER, OBJECTNAME).takes(ENABLED).takesProtocolData()),
  MODIFYMERCHANTCASSETTEOBJECT (ModifyMerchantCassetteObject::from, requires(CASSETTENAME, MERCHANTNUMBER, OBJECTNAME).takes(ENABLED).takesProtocolData()),
  DELETEMERCHANTCASSETTEOBJECT (DeleteMerchantCassetteObject::from, requires(CASSETTENAME, MERCHANTNUMBER, OBJECTNAME).takesProtocolData()),
  CASSETTECONTROL     (CassetteControl::from,     requires(PAYMENTTYPE, CASSETTECOMMAND).takesProtocolData()),
  // The original's queue was its own affair; who is on duty at night wants to have a hand in it.
  RETRYNOW            (RetryNow::from,            requires(MERCHANTNUMBER).takes(ORDERNUMBER, PAYMENTNUMBER, CREDITNUMBER, BATCHNUMBER)),
  QUERYATTEMPTS       (QueryAttempts::from,       requires().takes(RETURNATMOST, AFTERKEY).takesSets(MERCHANTNUMBER, CASSETTENAME)),
  PAUSERETRY          (PauseRetry::from,          requires(MERCHANTNUMBER, PAUSED).takes(ORDERNUMBER, PAYMENTNUMBER, CREDITNUMBER, BATCHNUMBER)),
  GIVEUP              (GiveUp::from,              requires(MERCHANTNUMBER, REASON).takes(ORDERNUMBER, PAYMENTNUMBER, CREDITNUMBER, BATCHNUMBER)),
  // Ours: what a merchant wants done by two persons waits for the second one.
  QUERYPROPOSALS      (QueryProposals::from,      requires().takes(RETURNATMOST, AFTERKEY).takesSets(MERCHANTNUMBER)),
  DELETEPROPOSAL      (DeleteProposal::from,      requires(MERCHANTNUMBER).takes(ORDERNUMBER, CREDITNUMBER, BATCHNUMBER)),
  // Keys have to be changed now and then, and nobody wants to stop the server for it.
  ROTATEKEYS          (RotateKeys::from,          requires()),
  ROTATEMASTERKEY     (RotateMasterKey::from,     requires()),
  // Ours: whoever has to explain a payment reads its whole life in one place.
  QUERYJOURNAL        (QueryJournal::from,        requires(MERCHANTNUMBER).takes(ORDERNUMBER, PAYMENTNUMBER, CREDITNUMBER, BATCHNUMBER, RETURNATMOST, AFTERENTRY));
  // spotless:on

  private final Function<Arguments, Command> form;
  private final Signature signature;

  Operation(Function<Arguments, Command> form, Signature signature) {
    this.form = form;
    this.signature = signature;
  }

  static Optional<Operation> named(String name) {
    return Arrays.stream(values()).filter(row -> row.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Whether it only looks, and changes nothing. */
  public boolean onlyLooks() {
    return this == ABOUT || name().startsWith("QUERY");
  }

  Signature signature() {
    return signature;
  }

  Command form(Arguments arguments) {
    return form.apply(arguments);
  }
}
