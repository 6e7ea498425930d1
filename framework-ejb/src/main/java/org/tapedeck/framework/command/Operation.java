package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;
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
                                                            ACCOUNTNUMBER, $ACCOUNTNUMBER, TRANSACTIONID)
                                                     .takesProtocolData()),
  APPROVE             (Approve::from,             requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER, AMOUNT)
                                                     .takes(DEPOSITFLAG)),
  DEPOSIT             (Deposit::from,             requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER, AMOUNT)),
  REFUND              (Refund::from,              requires(MERCHANTNUMBER, ORDERNUMBER, CREDITNUMBER, AMOUNT)),
  DEPOSITREVERSAL     (DepositReversal::from,     requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER)),
  REFUNDREVERSAL      (RefundReversal::from,      requires(MERCHANTNUMBER, ORDERNUMBER, CREDITNUMBER)),
  CANCELORDER         (CancelOrder::from,         requires(MERCHANTNUMBER, ORDERNUMBER).takes(DELETEORDER)),
  CLOSEORDER          (CloseOrder::from,          requires(MERCHANTNUMBER, ORDERNUMBER).takes(DELETEORDER)),
  RECEIVEPAYMENT      (ReceivePayment::from,      requires(MERCHANTNUMBER, ORDERNUMBER, PAYMENTTYPE, AMOUNT, CURRENCY)
                                                     .takes(AMOUNTEXP10, APPROVEFLAG, DEPOSITFLAG, PAYMENTNUMBER, PAYMENTAMOUNT,
                                                            OD, CHARSET, SUCCESSURL, FAILURL, CANCELURL)
                                                     .takesProtocolData()),
  BATCHOPEN           (BatchOpen::from,           requires(MERCHANTNUMBER, PAYMENTTYPE, ACCOUNTNUMBER, BATCHNUMBER)),
  BATCHCLOSE          (BatchClose::from,          requires(MERCHANTNUMBER, BATCHNUMBER)),
  BATCHPURGE          (BatchPurge::from,          requires(MERCHANTNUMBER, BATCHNUMBER)),
  DELETEBATCH         (DeleteBatch::from,         requires(MERCHANTNUMBER, BATCHNUMBER)),
  QUERYORDERS         (QueryOrders::from,         requires()
                                                     .takes(KEYSONLY, RETURNATMOST, WITHPAYMENTS, WITHCREDITS)
                                                     .takesSets(ACCOUNTNUMBER, MERCHANTNUMBER, ORDERNUMBER, PAYMENTTYPE, STATE)
                                                     .takes(APPROVESALLOWED, CREATEBEGINTIME, CREATEENDTIME, MODIFYBEGINTIME, MODIFYENDTIME,
                                                            CURRENCY, MINAMOUNT, MAXAMOUNT, TRANSACTIONID)),
  QUERYBATCHES        (QueryBatches::from,        requires()
                                                     .takes(KEYSONLY, RETURNATMOST, WITHPAYMENTS, WITHCREDITS)
                                                     .takesSets(ACCOUNTNUMBER, BALANCESTATUS, BATCHNUMBER, MERCHANTNUMBER, PAYMENTTYPE, STATE)
                                                     .takes(CLOSEALLOWED, PURGEALLOWED, OPENBEGINTIME, OPENENDTIME, MODIFYBEGINTIME, MODIFYENDTIME,
                                                            CLOSEBEGINTIME, CLOSEENDTIME)),
  QUERYPAYMENTS       (QueryPayments::from,       requires()
                                                     .takes(KEYSONLY, RETURNATMOST, WITHORDERS)
                                                     .takesSets(ACCOUNTNUMBER, BATCHNUMBER, MERCHANTNUMBER, ORDERNUMBER, PAYMENTNUMBER, PAYMENTTYPE, STATE)
                                                     .takes(CREATEBEGINTIME, CREATEENDTIME, MODIFYBEGINTIME, MODIFYENDTIME, CURRENCY,
                                                            MINAPPROVEAMOUNT, MAXAPPROVEAMOUNT, MINDEPOSITAMOUNT, MAXDEPOSITAMOUNT)),
  QUERYCREDITS        (QueryCredits::from,        requires()
                                                     .takes(KEYSONLY, RETURNATMOST, WITHORDERS)
                                                     .takesSets(ACCOUNTNUMBER, BATCHNUMBER, CREDITNUMBER, MERCHANTNUMBER, ORDERNUMBER, PAYMENTTYPE, STATE)
                                                     .takes(CREATEBEGINTIME, CREATEENDTIME, MODIFYBEGINTIME, MODIFYENDTIME, CURRENCY,
                                                            MINAMOUNT, MAXAMOUNT)),
  MODIFYCASSETTE      (ModifyCassette::from,      requires(CASSETTENAME).takesProtocolData()),
  CREATEMERCHANT      (CreateMerchant::from,      requires(MERCHANTNUMBER).takes(MERCHANTTITLE)),
  CREATEPAYSYSTEM     (CreatePaySystem::from,     requires(MERCHANTNUMBER, CASSETTENAME).takesProtocolData()),
  CREATEACCOUNT       (CreateAccount::from,       requires(MERCHANTNUMBER, CASSETTENAME, ACCOUNTNUMBER)
                                                     .takes(ACCOUNTTITLE, FINANCIALINSTITUTION)
                                                     .takesProtocolData()),
  // The original left users to the realm around it; our realm is our own, so it needs this one.
  CREATEUSER          (CreateUser::from,          requires(USER, PASSWORD)),
  SETUSERACCESSRIGHTS (SetUserAccessRights::from, requires(USER, ROLE).takes(MERCHANTNUMBER));
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

  Signature signature() {
    return signature;
  }

  Command form(Arguments arguments) {
    return form.apply(arguments);
  }
}
