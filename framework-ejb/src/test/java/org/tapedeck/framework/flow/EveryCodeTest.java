package org.tapedeck.framework.flow;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Samples;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.TextTable;
import org.tapedeck.framework.merchant.Caller;

/**
 * Every return code is given here at least once, but for those that docs/return-codes.md leaves to
 * the door, and those that it says no reply carries. A new code needs a row, or a line there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCodeTest {

  /** Said one after the other, the host answering with its word. */
  private static final String ROWS =
      """
      host     | said                                                              | answer
               | ABOUT -OPERATION                                                  | PRC_PARAMETER_NOT_FOUND RC_OPERATION
               | PAY                                                               | PRC_INPUT_ERROR RC_INPUT_ERROR_UNKNOWN_COMMAND
               | ABOUT COLOUR=red                                                  | PRC_INPUT_ERROR RC_KEYWORD
               | APPROVE ORDERNUMBER=x PAYMENTNUMBER=1 AMOUNT=1                    | PRC_PARAMETER_FORMAT_ERROR RC_ORDERNUMBER
               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0                    | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
               | CREATEUSER USER=clark PASSWORD=short                              | PRC_PARAMETER_TOO_SHORT RC_PASSWORD
               | CHANGEPASSWORD PASSWORD=wrong NEWPASSWORD=a-long-password         | PRC_PARAMETER_VALUE_ERROR RC_WRONG_PASSWORD
               | ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 DEPOSITFLAG=1             | PRC_INVALID_PARAMETER_COMBINATION RC_DEPOSITFLAG
               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1                    | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
               | ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000                           | PRC_OPERATION_SUCCESS RC_NONE
               | ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1001                           | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
      no       | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1                    | PRC_FINANCIAL_FAILURE RC_DECLINED
      call     | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1                    | PRC_FINANCIAL_FAILURE RC_REFERRAL
      keep     | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=1                    | PRC_FINANCIAL_FAILURE RC_PICK_UP
      invalid  | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=4 AMOUNT=1                    | PRC_FINANCIAL_FAILURE RC_INVALID
      later    | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=5 AMOUNT=1                    | PRC_FINANCIAL_FAILURE RC_TRY_LATER
      setup    | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=6 AMOUNT=1                    | PRC_FINANCIAL_FAILURE RC_HOST_SETUP
      gibber   | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=7 AMOUNT=1                    | PRC_OPERATION_PENDING RC_HOST_ANSWER
      no       | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=9 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=9 | PRC_AUTO_APPROVE_FAILED RC_DECLINED
      yes      | APPROVE ORDERNUMBER=8 PAYMENTNUMBER=2 AMOUNT=9 DEPOSITFLAG=1      | PRC_OPERATION_SUCCESS RC_NONE
               | DEPOSIT ORDERNUMBER=8 PAYMENTNUMBER=2 AMOUNT=9                    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=8 AMOUNT=1 $NOTE=mine         | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_COMPLETED
      rejected | BATCHCLOSE BATCHNUMBER=1                                          | PRC_BATCH_ERROR RC_BATCH_REJECTED
      taken taken taken taken | BATCHCLOSE BATCHNUMBER=1                                          | PRC_BATCH_ERROR RC_BATCH_NUMBER_TAKEN
               | MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0                     | PRC_OPERATION_SUCCESS RC_NONE
      gibber   | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=9 AMOUNT=1                    | PRC_FINANCIAL_FAILURE RC_GIVEN_UP
               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=8 AMOUNT=1 SPLITALLOWED=0     | PRC_PARAMETER_MISMATCH RC_SPLITFLAG
               | CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Blank OBJECTNAME=BRAND    | PRC_COMMAND_NOT_SUPPORTED RC_NONE
               | DELETEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=Visa | PRC_UNDEFINED_OBJECT RC_CASSETTEOBJECT
               | DELETESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://host/       | PRC_UNDEFINED_OBJECT RC_EVENTLISTENER
               | BATCHOPEN PAYMENTTYPE=Paper ACCOUNTNUMBER=1 BATCHNUMBER=5         | PRC_CASSETTE_ERROR RC_COMMAND_NOT_SUPPORTED
               | DELETEPROPOSAL BATCHNUMBER=9                                      | PRC_UNDEFINED_OBJECT RC_PROPOSAL
               | MODIFYMERCHANT TWOPERSONCLOSE=1                                   | PRC_OPERATION_SUCCESS RC_NONE
               | BATCHCLOSE BATCHNUMBER=1                                          | PRC_OPERATION_PENDING RC_SECOND_PERSON
               | MODIFYMERCHANT TWOPERSONCLOSE=0                                   | PRC_OPERATION_SUCCESS RC_NONE
               | ROTATEMASTERKEY                                                   | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_MASTERKEY_IN_USE
               | MODIFYPAYSYSTEM CASSETTENAME=Paper ENABLED=0                      | PRC_OPERATION_SUCCESS RC_NONE
               | APPROVE ORDERNUMBER=8 PAYMENTNUMBER=9 AMOUNT=1                    | PRC_OBJECT_NOT_ACTIVE RC_PAYSYSTEM
               | MODIFYPAYSERVER ENABLED=0                                         | PRC_OPERATION_SUCCESS RC_NONE
               | APPROVE ORDERNUMBER=8 PAYMENTNUMBER=9 AMOUNT=1                    | PRC_OBJECT_NOT_ACTIVE RC_PAYSERVER
      """;

  private final Engine engine = Engine.ready();
  private final Set<String> given = new TreeSet<>();

  @AfterAll
  void close() {
    engine.close();
  }

  @BeforeAll
  void giveThem() throws SQLException {
    sayTheRows();
    giveEachKeywordTooMuch();
    payAtABank();
    note(Codes.of(engine.run(Caller.nobody(), "QUERYORDERS")));
    repeatAKey();
    failOnOurOwn();
    loseTheMasterKey();
    closeABatchBeforeADeposit();
    useUpTheNumbers();
    takeTheSeats();
    failWithTheDatabase();
  }

  @Test
  void everyCodeIsGiven() {
    Set<String> awaited = all();
    awaited.removeAll(listed("Codes of the door"));
    awaited.removeAll(listed("Codes that no reply carries"));
    awaited.removeAll(given);
    assertEquals(Set.of(), awaited, "no row of this test gives these");
  }

  @Test
  void whatNoReplyCarriesIsNotGiven() {
    Set<String> wrong = listed("Codes that no reply carries");
    wrong.retainAll(given);
    assertEquals(Set.of(), wrong, "return-codes.md says that no reply carries these");
  }

  @Test
  void whatTheListsNameAreCodes() {
    Set<String> listed = listed("Codes of the door");
    listed.addAll(listed("Codes that no reply carries"));
    listed.removeAll(all());
    assertEquals(Set.of(), listed);
  }

  private void sayTheRows() {
    for (Map<String, String> row : TextTable.rows(ROWS.lines().toList())) {
      if (!row.get("host").isEmpty()) {
        engine.host().answers(row.get("host").split(" "));
      }
      String answer = engine.says(row.get("said"));
      assertEquals(row.get("answer"), answer, row.get("said"));
      note(answer);
    }
  }

  /** What is told of buyers who pay on a page, first and when the bank has spoken. */
  private void payAtABank() {
    try (Engine bank = Engine.withBank()) {
      for (String answer : List.of("more", "odd")) {
        String buy =
            "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1000 PAYMENTTYPE=Bank".formatted(answer.length());
        note(bank.says(buy));
        bank.host().answers(answer);
        bank.isProven(answer.length() + ":1", "proof of " + answer);
        note(bank.says(buy));
      }
      payInHalves(bank);
      note(bank.says("REFUND ORDERNUMBER=9 CREDITNUMBER=1 AMOUNT=501"));
    }
  }

  private static void payInHalves(Engine bank) {
    bank.says("ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000 PAYMENTTYPE=Bank APPROVEFLAG=0");
    for (int payment = 1; payment <= 2; payment++) {
      bank.says("APPROVE ORDERNUMBER=9 AMOUNT=500 PAYMENTNUMBER=" + payment);
      bank.isProven("9:" + payment, "half " + payment);
    }
  }

  private void giveEachKeywordTooMuch() {
    for (FrameworkKeyword keyword : FrameworkKeyword.values()) {
      for (Operation operation : Operation.values()) {
        Map<String, String> pairs = Samples.complete(operation);
        pairs.put(keyword.name(), "9".repeat(5000));
        note(Codes.of(() -> CommandParser.parse(pairs)));
      }
    }
  }

  private void repeatAKey() {
    engine.says("key", "CREATEMERCHANT MERCHANTNUMBER=8");
    note(engine.says("key", "CREATEMERCHANT MERCHANTNUMBER=9"));
  }

  private void failOnOurOwn() throws SQLException {
    engine.does("MODIFYPAYSERVER ENABLED=1").does("MODIFYPAYSYSTEM CASSETTENAME=Paper ENABLED=1");
    engine.does("ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000");
    String sealed = "update PAY_ORDER set SEALED = '%s' where ORDER_NUMBER = 9";
    engine.database().change(sealed.formatted("A".repeat(40)));
    note(engine.says("APPROVE ORDERNUMBER=9 PAYMENTNUMBER=1 AMOUNT=1"));
  }

  private void loseTheMasterKey() {
    engine.parts().masterKeys().hold(7);
    note(engine.says("ROTATEKEYS"));
    engine.parts().masterKeys().hold(0);
  }

  private void closeABatchBeforeADeposit() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=11 AMOUNT=1000");
    engine.host().when(() -> engine.does("BATCHCLOSE BATCHNUMBER=1"));
    String deposit = " DEPOSITFLAG=1 BATCHNUMBER=1";
    note(engine.says("APPROVE ORDERNUMBER=11 PAYMENTNUMBER=1 AMOUNT=9" + deposit));
  }

  private void useUpTheNumbers() throws SQLException {
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $RESTDAYS=5");
    for (int order : new int[] {12, 13}) {
      String again = "update NUMBER_SERIES set NEXT_NUMBER = 1 where SCOPE like 'Paper BATCH%'";
      engine.database().change(again);
      engine.does("ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=9".formatted(order));
      engine.does("APPROVE ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=9 DEPOSITFLAG=1".formatted(order));
      String batch = engine.database().find("select max(BATCH_NUMBER) from BATCH");
      note(engine.says("BATCHCLOSE BATCHNUMBER=" + batch));
    }
  }

  private void takeTheSeats() {
    for (int seat = 0; seat < Seats.STANDARD; seat++) {
      engine.seats().none().take("Paper");
    }
    engine.does("ACCEPTPAYMENT ORDERNUMBER=14 AMOUNT=1000");
    note(engine.says("APPROVE ORDERNUMBER=14 PAYMENTNUMBER=1 AMOUNT=1"));
  }

  private void failWithTheDatabase() throws SQLException {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=1000");
    engine.database().change("alter table NUMBER_SERIES drop column NEXT_NUMBER");
    try {
      note(engine.says("APPROVE ORDERNUMBER=10 PAYMENTNUMBER=1 AMOUNT=1"));
    } finally {
      String column = "NEXT_NUMBER integer not null default 1";
      engine.database().change("alter table NUMBER_SERIES add column " + column);
    }
  }

  private void note(String answer) {
    given.addAll(List.of(answer.split(" ")));
  }

  private static Set<String> all() {
    return Stream.of(PrimaryReturnCode.values(), SecondaryReturnCode.values())
        .flatMap(Arrays::stream)
        .map(Enum::name)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> listed(String chapter) {
    return TextTable.rows(TextTable.chapter("return-codes.md", chapter)).stream()
        .map(row -> row.get("Code"))
        .collect(toCollection(TreeSet::new));
  }
}
