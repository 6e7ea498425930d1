package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.harness.Sentence;
import org.tapedeck.framework.harness.TextTable;

/** Who may do what (specification, section 4.4). */
class AccessTest {

  private static final List<Map<String, String>> TABLE =
      TextTable.rows(
          """
          command                                                             | nobody | clerk | supervisor | merchant administrator | payments administrator
          ABOUT                                                               | yes    | yes   | yes        | yes                    | yes
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1                                | no     | yes   | yes        | yes                    | yes
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1                      | no     | yes   | yes        | yes                    | yes
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1                      | no     | yes   | yes        | yes                    | yes
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1                        | no     | no    | yes        | yes                    | yes
          DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1                       | no     | no    | yes        | yes                    | yes
          REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1                         | no     | no    | yes        | yes                    | yes
          CANCELORDER ORDERNUMBER=7                                           | no     | no    | yes        | yes                    | yes
          CANCELORDER ORDERNUMBER=7 DELETEORDER=1                             | no     | no    | no         | yes                    | yes
          CLOSEORDER ORDERNUMBER=7                                            | no     | no    | yes        | yes                    | yes
          CLOSEORDER ORDERNUMBER=7 DELETEORDER=1                              | no     | no    | no         | yes                    | yes
          RECEIVEPAYMENT ORDERNUMBER=7 AMOUNT=1 PAYMENTTYPE=Paper CURRENCY=840 | no     | yes   | yes        | yes                    | yes
          BATCHOPEN ACCOUNTNUMBER=1 BATCHNUMBER=1 PAYMENTTYPE=Paper           | no     | no    | yes        | yes                    | yes
          BATCHCLOSE BATCHNUMBER=1                                            | no     | no    | yes        | yes                    | yes
          BATCHPURGE BATCHNUMBER=1                                            | no     | no    | yes        | yes                    | yes
          DELETEBATCH BATCHNUMBER=1                                           | no     | no    | no         | yes                    | yes
          QUERYORDERS                                                         | no     | yes   | yes        | yes                    | yes
          QUERYBATCHES                                                        | no     | yes   | yes        | yes                    | yes
          QUERYPAYMENTS                                                       | no     | yes   | yes        | yes                    | yes
          QUERYCREDITS                                                        | no     | yes   | yes        | yes                    | yes
          MODIFYCASSETTE CASSETTENAME=Paper                                   | no     | no    | no         | no                     | yes
          CREATEMERCHANT                                                      | no     | no    | no         | no                     | yes
          CREATEPAYSYSTEM CASSETTENAME=Paper                                  | no     | no    | no         | no                     | yes
          CREATEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1                    | no     | no    | no         | yes                    | yes
          MODIFYMERCHANT                                                      | no     | no    | no         | no                     | yes
          MODIFYPAYSYSTEM CASSETTENAME=Paper                                  | no     | no    | no         | yes                    | yes
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1                    | no     | no    | no         | yes                    | yes
          DELETEMERCHANT                                                      | no     | no    | no         | no                     | yes
          DELETEPAYSYSTEM CASSETTENAME=Paper                                  | no     | no    | no         | no                     | yes
          DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1                    | no     | no    | no         | yes                    | yes
          QUERYMERCHANTS                                                      | no     | no    | no         | yes                    | yes
          QUERYPAYSYSTEMS                                                     | no     | no    | no         | yes                    | yes
          QUERYACCOUNTS                                                       | no     | no    | no         | yes                    | yes
          QUERYCASSETTES                                                      | no     | no    | no         | no                     | yes
          QUERYUSERS                                                          | no     | no    | no         | yes                    | yes
          QUERYPAYMENTSERVER                                                  | no     | no    | no         | no                     | yes
          MODIFYPAYSERVER                                                     | no     | no    | no         | no                     | yes
          SETUSERACCESSRIGHTS USER=u ROLE=0                                   | no     | no    | no         | no                     | yes
          SETUSERACCESSRIGHTS USER=u                                          | no     | no    | no         | no                     | yes
          SETUSERACCESSRIGHTS USER=u MERCHANTNUMBER=1                         | no     | no    | no         | yes                    | yes
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://a/| no     | no    | no         | yes                    | yes
          MODIFYMEREVENTLISTENER ENABLED=0 CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://a/| no     | no    | no         | yes                    | yes
          DELETEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://a/| no     | no    | no         | yes                    | yes
          CREATESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://a/            | no     | no    | no         | no                     | yes
          MODIFYSNMEVENTLISTENER ENABLED=0 EVENTTYPE=3 LISTENERURL=http://a/  | no     | no    | no         | no                     | yes
          DELETESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://a/            | no     | no    | no         | no                     | yes
          QUERYEVENTLISTENERS                                                 | no     | no    | no         | yes                    | yes
          CREATEUSER USER=u PASSWORD=a-long-password                          | no     | no    | no         | no                     | yes
          SETUSERACCESSRIGHTS USER=u ROLE=3 MERCHANTNUMBER=1                  | no     | no    | no         | yes                    | yes
          """
              .lines()
              .toList());

  @Test
  void everyOperationStandsInTheTable() {
    assertEquals(
        new TreeSet<>(Arrays.stream(Operation.values()).map(Enum::name).toList()),
        new TreeSet<>(TABLE.stream().map(row -> row.get("command").split(" ")[0]).toList()));
  }

  @Test
  void eachRoleMayDoWhatTheTableSays() {
    for (Map<String, String> row : TABLE) {
      Command command = CommandParser.parse(Sentence.whole(row.get("command")));
      row.forEach(
          (role, answer) -> {
            if (!role.equals("command")) {
              assertEquals(answer, word(caller(role).may(command)), role + ": " + command);
            }
          });
    }
  }

  @Test
  void aRoleForOneMerchantGivesNoRightToAnothers() {
    for (Map<String, String> row : TABLE) {
      String words = row.get("command");
      if (Sentence.whole(words).containsKey("MERCHANTNUMBER")) {
        Command command = CommandParser.parse(Sentence.whole(words + " MERCHANTNUMBER=2"));
        assertEquals("no", word(caller("merchant administrator").may(command)), words);
        assertEquals("yes", word(caller("payments administrator").may(command)), words);
      }
    }
  }

  @Test
  void twoRightsAreForTheirOwnMerchantsOnly() {
    Caller caller =
        new Caller(
            Optional.of("u"),
            List.of(
                new Caller.Right(Role.SUPERVISOR, Optional.of(1)),
                new Caller.Right(Role.CLERK, Optional.of(2))));
    String refund = "REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1 MERCHANTNUMBER=";
    assertEquals(true, caller.may(CommandParser.parse(Sentence.whole(refund + 1))));
    assertEquals(false, caller.may(CommandParser.parse(Sentence.whole(refund + 2))));
  }

  private static Caller caller(String role) {
    if (role.equals("nobody")) {
      return Caller.nobody();
    }
    Role held = Role.valueOf(role.toUpperCase().replace(' ', '_'));
    Optional<Integer> merchant = held.isOfMerchant() ? Optional.of(1) : Optional.empty();
    return new Caller(Optional.of("u"), List.of(new Caller.Right(held, merchant)));
  }

  private static String word(boolean may) {
    return may ? "yes" : "no";
  }
}
