package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Sentence;

/** What a command says is what its record holds. */
class ParsedCommandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                                    | record
          about                                                                   | About[]
          APPROVE MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=5         | Approve[merchantNumber=1, orderNumber=7, paymentNumber=2, amount=5, deposit=false, batchNumber=Optional.empty, splitAllowed=true, protocolData=[]]
          APPROVE MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=5 DEPOSITFLAG=1 | Approve[merchantNumber=1, orderNumber=7, paymentNumber=2, amount=5, deposit=true, batchNumber=Optional.empty, splitAllowed=true, protocolData=[]]
          APPROVE MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=5 DEPOSITFLAG=1 BATCHNUMBER=4 SPLITALLOWED=0 | Approve[merchantNumber=1, orderNumber=7, paymentNumber=2, amount=5, deposit=true, batchNumber=Optional[4], splitAllowed=false, protocolData=[]]
          APPROVEREVERSAL MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=0 | ApproveReversal[merchantNumber=1, orderNumber=7, paymentNumber=2, amount=0]
          DEPOSIT MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=5         | Deposit[merchantNumber=1, orderNumber=7, paymentNumber=2, amount=5, batchNumber=Optional.empty, protocolData=[]]
          DEPOSIT MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=5 BATCHNUMBER=4 | Deposit[merchantNumber=1, orderNumber=7, paymentNumber=2, amount=5, batchNumber=Optional[4], protocolData=[]]
          REFUND MERCHANTNUMBER=1 ORDERNUMBER=7 CREDITNUMBER=3 AMOUNT=5           | Refund[merchantNumber=1, orderNumber=7, creditNumber=3, amount=5, batchNumber=Optional.empty]
          REFUND MERCHANTNUMBER=1 ORDERNUMBER=7 CREDITNUMBER=3 AMOUNT=5 BATCHNUMBER=4 | Refund[merchantNumber=1, orderNumber=7, creditNumber=3, amount=5, batchNumber=Optional[4]]
          BATCHCLOSE MERCHANTNUMBER=1 BATCHNUMBER=4                               | BatchClose[merchantNumber=1, batchNumber=4, force=false]
          BATCHCLOSE MERCHANTNUMBER=1 BATCHNUMBER=4 FORCE=1                       | BatchClose[merchantNumber=1, batchNumber=4, force=true]
          QUERYORDERS                                                             | QueryOrders[modifiers=SearchModifiers[values={}], parameters=OperationalParameters[keysOnly=false, withOrders=false, withPayments=false, withCredits=false, returnAtMost=10000, after=Optional.empty, descending=false, withCommands=false]]
          QUERYORDERS ORDERNUMBER=7 STATE=order_refundable WITHPAYMENTS=1 WITHCREDITS=1 RETURNATMOST=5 | QueryOrders[modifiers=SearchModifiers[values={ORDERNUMBER=[7], STATE=[order_refundable]}], parameters=OperationalParameters[keysOnly=false, withOrders=false, withPayments=true, withCredits=true, returnAtMost=5, after=Optional.empty, descending=false, withCommands=false]]
          QUERYBATCHES MERCHANTNUMBER=1 BATCHNUMBER=4 KEYSONLY=1                  | QueryBatches[modifiers=SearchModifiers[values={MERCHANTNUMBER=[1], BATCHNUMBER=[4]}], parameters=OperationalParameters[keysOnly=true, withOrders=false, withPayments=false, withCredits=false, returnAtMost=10000, after=Optional.empty, descending=false, withCommands=false]]
          QUERYPAYMENTS CURRENCY=840 MINAPPROVEAMOUNT=5 WITHORDERS=1              | QueryPayments[modifiers=SearchModifiers[values={CURRENCY=[840], MINAPPROVEAMOUNT=[5]}], parameters=OperationalParameters[keysOnly=false, withOrders=true, withPayments=false, withCredits=false, returnAtMost=10000, after=Optional.empty, descending=false, withCommands=false]]
          QUERYCREDITS CREDITNUMBER=3                                             | QueryCredits[modifiers=SearchModifiers[values={CREDITNUMBER=[3]}], parameters=OperationalParameters[keysOnly=false, withOrders=false, withPayments=false, withCredits=false, returnAtMost=10000, after=Optional.empty, descending=false, withCommands=false]]
          QUERYPAYMENTS AFTERKEY=1:7:2 DESCENDING=1                               | QueryPayments[modifiers=SearchModifiers[values={}], parameters=OperationalParameters[keysOnly=false, withOrders=false, withPayments=false, withCredits=false, returnAtMost=10000, after=Optional[SearchKey[numbers=[1, 7, 2]]], descending=true, withCommands=false]]
          QUERYMERCHANTS MERCHANTNUMBER=1 RETURNATMOST=5                          | QueryMerchants[merchantNumbers=[1], returnAtMost=5]
          CREATEMERCHANT MERCHANTNUMBER=1 MERCHANTTITLE=Shop                      | CreateMerchant[merchantNumber=1, merchantTitle=Optional[Shop], enabled=Optional.empty, twoPersons=TwoPersonTerms[twoPersonClose=Optional.empty, twoPersonRefund=Optional.empty, limits=[]]]
          SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1                  | SetUserAccessRights[user=clark, role=Optional[3], merchantNumbers=[1]]
          SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=2 | SetUserAccessRights[user=clark, role=Optional[3], merchantNumbers=[2]]
          SETUSERACCESSRIGHTS USER=clark                                          | SetUserAccessRights[user=clark, role=Optional.empty, merchantNumbers=[]]
          MODIFYMERCHANT MERCHANTNUMBER=1 ENABLED=0                               | ModifyMerchant[merchantNumber=1, merchantTitle=Optional.empty, enabled=Optional[false], twoPersons=TwoPersonTerms[twoPersonClose=Optional.empty, twoPersonRefund=Optional.empty, limits=[]]]
          MODIFYMERCHANT MERCHANTNUMBER=1 TWOPERSONCLOSE=1 TWOPERSONREFUND=036:5  | ModifyMerchant[merchantNumber=1, merchantTitle=Optional.empty, enabled=Optional.empty, twoPersons=TwoPersonTerms[twoPersonClose=Optional[true], twoPersonRefund=Optional[true], limits=[RefundLimit[currency=36, amount=5]]]]
          MODIFYMERCHANT MERCHANTNUMBER=1 TWOPERSONREFUND=NONE                    | ModifyMerchant[merchantNumber=1, merchantTitle=Optional.empty, enabled=Optional.empty, twoPersons=TwoPersonTerms[twoPersonClose=Optional.empty, twoPersonRefund=Optional[false], limits=[]]]
          QUERYPROPOSALS MERCHANTNUMBER=1 RETURNATMOST=5 AFTERKEY=k               | QueryProposals[merchantNumbers=[1], returnAtMost=5, after=Optional[k]]
          DELETEPROPOSAL MERCHANTNUMBER=1 BATCHNUMBER=7                           | DeleteProposal[merchantNumber=1, batchNumber=Optional[7], credit=Optional.empty]
          DELETEPROPOSAL MERCHANTNUMBER=1 ORDERNUMBER=7 CREDITNUMBER=2            | DeleteProposal[merchantNumber=1, batchNumber=Optional.empty, credit=Optional[CreditNumbers[orderNumber=7, creditNumber=2]]]
          MODIFYPAYSERVER ENABLED=1                                               | ModifyPayServer[enabled=Optional[true], hostName=Optional.empty, cardRetention=Optional.empty]
          MODIFYPAYSERVER CARDRETENTION=7                                         | ModifyPayServer[enabled=Optional.empty, hostName=Optional.empty, cardRetention=Optional[7]]
          MODIFYPAYSERVER ETILLHOSTNAME=pay.example                               | ModifyPayServer[enabled=Optional.empty, hostName=Optional[pay.example], cardRetention=Optional.empty]
          MODIFYACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Paper ACCOUNTNUMBER=2 APAPPROVEFLAG=2 APDEPOSITFLAG=1 APPROVALEXPIRATION=7 | ModifyAccount[merchantNumber=1, cassetteName=Paper, accountNumber=2, accountTitle=Optional.empty, financialInstitution=Optional.empty, enabled=Optional.empty, approvals=ApprovalSettings[approveFlag=Optional[2], depositFlag=Optional[1], expirationDays=Optional[7]], protocolData=[]]
          DELETEACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Paper ACCOUNTNUMBER=2       | DeleteAccount[merchantNumber=1, cassetteName=Paper, accountNumber=2]
          QUERYACCOUNTS MERCHANTNUMBER=1 CASSETTENAME=Paper ACCOUNTNUMBER=2       | QueryAccounts[merchantNumbers=[1], cassetteNames=[Paper], accountNumbers=[2], returnAtMost=10000, withKeywords=false]
          QUERYUSERS USER=u ROLE=3 MERCHANTNUMBER=1 RETURNATMOST=5                | QueryUsers[merchantNumbers=[1], user=Optional[u], filter=Optional.empty, role=Optional[3], after=Optional.empty, returnAtMost=5]
          QUERYUSERS AFTERKEY=u                                                   | QueryUsers[merchantNumbers=[], user=Optional.empty, filter=Optional.empty, role=Optional.empty, after=Optional[u], returnAtMost=10000]
          QUERYUSERS FILTER=f                                                     | QueryUsers[merchantNumbers=[], user=Optional.empty, filter=Optional[f], role=Optional.empty, after=Optional.empty, returnAtMost=10000]
          MODIFYUSERSTATUS USER=u ROLE=3 ENABLED=0 MERCHANTNUMBER=1               | ModifyUserStatus[user=u, role=3, enabled=false, merchantNumber=Optional[1]]
          MODIFYUSERSTATUS USER=u ROLE=0 ENABLED=1                                | ModifyUserStatus[user=u, role=0, enabled=true, merchantNumber=Optional.empty]
          SETRETURNDOMAIN USER=u RETURNDOMAIN=b.example:81                  | SetReturnDomain[user=u, returnDomains=[b.example:81]]
          SETRETURNDOMAIN USER=u                                                  | SetReturnDomain[user=u, returnDomains=[]]
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $ROUTE=a | CreateSystemCassetteObject[terms=CassetteObjectTerms[merchantNumber=Optional.empty, cassetteName=Paper, objectName=ROUTE, enabled=Optional.empty, protocolData=[$ROUTE]]]
          DELETEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND MERCHANTNUMBER=1 $BRAND=a | DeleteMerchantCassetteObject[terms=CassetteObjectTerms[merchantNumber=Optional[1], cassetteName=Paper, objectName=BRAND, enabled=Optional.empty, protocolData=[$BRAND]]]
          CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=SAY $VOICE=loud       | CassetteControl[paymentType=Paper, protocolData=[$VOICE]]
          """)
  void everyKeywordReachesItsField(String said, String record) {
    assertEquals(record, parse(said).toString());
  }

  @Test
  void acceptPaymentHoldsTheOrderAndItsFirstPayment() {
    assertEquals(
        "AcceptPayment[merchantNumber=1, orderNumber=7, paymentType=Paper, accountNumber=2,"
            + " amount=Money[amount=1000, exponent=-2, currency=840],"
            + " payment=FirstPayment[approveFlag=Optional[1], depositFlag=Optional[true],"
            + " paymentNumber=Optional[3], paymentAmount=Optional[900], batchNumber=Optional[4],"
            + " order=Money[amount=1000, exponent=-2, currency=840]], splitAllowed=false, twoPart=false,"
            + " remarks=Remarks[transactionId=Optional[A-1], merchantData=Optional[m],"
            + " description=Optional[d], url=Optional[u]], protocolData=[$EXPIRY, $PAN]]",
        parse(
                "ACCEPTPAYMENT MERCHANTNUMBER=1 ORDERNUMBER=7 PAYMENTTYPE=Paper ACCOUNTNUMBER=2"
                    + " AMOUNT=1000 CURRENCY=840 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=3"
                    + " PAYMENTAMOUNT=900 TRANSACTIONID=A-1 BATCHNUMBER=4 SPLITALLOWED=0"
                    + " MERCHANTDATA=m ORDERDESCRIPTION=d ORDERURL=u $PAN=4111111111111111 $EXPIRY=203012")
            .toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                     | exponent
          CURRENCY=840                             | -2
          CURRENCY=392                             | 0
          CURRENCY=048                             | -3
          CURRENCY=840 AMOUNTEXP10=0               | 0
          """)
  void withoutAmountExp10AnAmountIsInTheSmallestUnit(String said, int exponent) {
    AcceptPayment command =
        (AcceptPayment) CommandParser.parse(Sentence.whole(minimal() + " " + said));
    assertEquals(exponent, command.amount().exponent());
  }

  @Test
  void aCassettesKeywordsAreKeptInCapitals() {
    AcceptPayment command =
        (AcceptPayment) CommandParser.parse(Sentence.whole(minimal() + " -$EXPIRY -$PAN $pan=4"));
    assertEquals(Map.of("$PAN", "4"), command.protocolData().byKeyword());
  }

  @Test
  void aUsersPasswordIsInTheRecordAndNotInItsText() {
    CreateUser command = (CreateUser) parse("CREATEUSER USER=clark PASSWORD=a-long-password");
    assertEquals("a-long-password", command.password());
    assertEquals("CreateUser[user=clark]", command.toString());
  }

  private static String minimal() {
    return "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000";
  }

  private static Command parse(String said) {
    return CommandParser.parse(Sentence.pairs("ETAPIVERSION=3 " + said));
  }
}
