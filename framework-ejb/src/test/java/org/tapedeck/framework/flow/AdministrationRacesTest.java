package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;

/**
 * An administrator's change and other commands at the same moment: each is answered by its rules,
 * and none waits for another that waits for it. Merchant 3 has no pay system, merchant 4 one
 * without an account.
 */
class AdministrationRacesTest {

  /** SQL's state for two that waited for each other. */
  private static final String DEADLOCK = "40001";

  private static final String NO_ACCOUNT = "PRC_UNDEFINED_OBJECT RC_ACCOUNTNUMBER";
  private static final String ACCOUNT_IN_USE =
      "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ACCOUNTNUMBER";

  private final Engine engine = Engine.ready();
  private final AtOnce threads = new AtOnce();

  @BeforeEach
  void fourMerchants() {
    engine
        .does("CREATEMERCHANT MERCHANTNUMBER=3")
        .does("CREATEMERCHANT MERCHANTNUMBER=4")
        .does("CREATEPAYSYSTEM MERCHANTNUMBER=4 CASSETTENAME=Paper");
  }

  @AfterEach
  void close() {
    threads.close();
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                                           | done meanwhile                                    | answer
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1 $ACCOUNTNUMBER=2                          | DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2  | PRC_UNDEFINED_OBJECT RC_ACCOUNTNUMBER
          CREATEACCOUNT MERCHANTNUMBER=4 CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=9  | DELETEPAYSYSTEM MERCHANTNUMBER=4 CASSETTENAME=Paper | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          CREATEPAYSYSTEM MERCHANTNUMBER=3 CASSETTENAME=Paper                            | DELETEMERCHANT MERCHANTNUMBER=3                   | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1                                           | ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=2              | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          """)
  void whoeverIsFasterWinsAndTheOtherHearsWhy(String said, String meanwhile, String answer) {
    assertEquals(answer, engine.meanwhile(() -> engine.does(meanwhile)).says(said));
  }

  @Test
  void anAccountIsEitherRemovedOrHasOrders() throws Exception {
    for (int number = 3; number <= 8; number++) {
      String account = " CASSETTENAME=Paper ACCOUNTNUMBER=" + number;
      engine.does("CREATEACCOUNT $TERMINAL=7" + account);
      Map<String, Long> answers =
          threads.answers(
              Stream.concat(
                  orders(number * 100, number), said(List.of("DELETEACCOUNT" + account))));
      assertTrue(Set.of(SUCCESS, NO_ACCOUNT, ACCOUNT_IN_USE).containsAll(answers.keySet()));
      String left = count("ACCOUNT where ACCOUNT_NUMBER = " + number);
      String orders = count("PAY_ORDER where ACCOUNT_NUMBER = " + number);
      long made = answers.getOrDefault(SUCCESS, 0L);
      assertEquals(answers.containsKey(ACCOUNT_IN_USE) ? "1 " + made : "0 0", left + " " + orders);
    }
    assertNobodyWaitedInACircle();
  }

  @Test
  void depositsDoNotWaitInACircleWithTheRemovalOfTheirAccount() throws Exception {
    approvedOrders();
    Map<String, Long> answers =
        threads.answers(
            Stream.concat(
                IntStream.rangeClosed(1, 24).mapToObj(this::deposit),
                said(
                    List.of(
                        "DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1",
                        "DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1",
                        "DELETEPAYSYSTEM CASSETTENAME=Paper",
                        "DELETEMERCHANT"))));
    assertEquals(24L, answers.get(SUCCESS));
    assertEquals(2L, answers.get(ACCOUNT_IN_USE));
    assertNobodyWaitedInACircle();
  }

  @Test
  void anAccountIsSwitchedOffAndOnAmongDepositsAndCloses() throws Exception {
    approvedOrders();
    String account = "MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ";
    Map<String, Long> answers =
        threads.answers(
            IntStream.rangeClosed(1, 24)
                .boxed()
                .flatMap(
                    number ->
                        Stream.concat(
                            Stream.of(deposit(number)),
                            said(
                                List.of(
                                    account + "ENABLED=" + number % 2,
                                    account + "$TERMINAL=" + number,
                                    "APPROVE PAYMENTNUMBER=2 AMOUNT=1 ORDERNUMBER=" + number,
                                    "BATCHCLOSE BATCHNUMBER=1")))));
    answers.remove("PRC_UNDEFINED_OBJECT RC_BATCHNUMBER");
    answers.remove("PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER");
    assertTrue(
        Set.of(
                SUCCESS,
                "PRC_OBJECT_NOT_ACTIVE RC_ACCOUNTNUMBER",
                // Of an account that is to be moved to another terminal while a host is asked.
                "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ACCOUNTNUMBER",
                "PRC_OPERATION_PENDING RC_HOST_ANSWER")
            .containsAll(answers.keySet()),
        answers::toString);
    assertNobodyWaitedInACircle();
    engine.does(account + "ENABLED=1");
    assertEquals(
        engine.database().find("select PAYMENTS, DEPOSITED from BATCH order by ID"),
        engine
            .database()
            .find(
                "select count(*), sum(DEPOSIT_AMOUNT) from PAYMENT where BATCH_ID is not null"
                    + " group by BATCH_ID order by BATCH_ID"));
  }

  @Test
  void changesOfOneObjectFollowEachOther() throws Exception {
    for (String change :
        List.of(
            "MODIFYPAYSERVER ENABLED=1",
            "MODIFYCASSETTE CASSETTENAME=Blank $HOST=host%d",
            "MODIFYMERCHANT MERCHANTTITLE=Shop%d",
            "MODIFYPAYSYSTEM CASSETTENAME=Paper ENABLED=1",
            "MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ACCOUNTTITLE=Till%d")) {
      assertEquals(
          Map.of(SUCCESS, 16L),
          threads.answers(
              IntStream.rangeClosed(1, 16).mapToObj(number -> says(change.formatted(number)))),
          change);
    }
    assertNobodyWaitedInACircle();
  }

  @Test
  void aBatchIsRemovedOnce() throws Exception {
    approvedOrders();
    engine.does("DEPOSIT ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1").does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(
        Map.of(SUCCESS, 1L, "PRC_UNDEFINED_OBJECT RC_BATCHNUMBER", 15L),
        threads.answers(
            IntStream.range(0, 16).mapToObj(number -> says("DELETEBATCH BATCHNUMBER=1"))));
  }

  @Test
  void nobodyKeepsARightToAMerchantWhoIsRemoved() throws Exception {
    for (int user = 1; user <= 15; user++) {
      engine.does("CREATEUSER PASSWORD=a-long-password USER=u" + user);
    }
    Map<String, Long> answers =
        threads.answers(
            Stream.concat(
                IntStream.rangeClosed(1, 15)
                    .mapToObj(
                        user -> says("SETUSERACCESSRIGHTS ROLE=3 MERCHANTNUMBER=3 USER=u" + user)),
                said(List.of("DELETEMERCHANT MERCHANTNUMBER=3"))));
    assertTrue(
        Set.of(SUCCESS, "PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER").containsAll(answers.keySet()));
    assertEquals("0", count("MERCHANT where MERCHANT_NUMBER = 3"));
    assertEquals("0", count("ACCESS_RIGHT where MERCHANT_NUMBER = 3"));
  }

  private String count(String rows) {
    return engine.database().find("select count(*) from " + rows);
  }

  private void approvedOrders() {
    for (int order = 1; order <= 24; order++) {
      engine
          .does("ACCEPTPAYMENT AMOUNT=100 ORDERNUMBER=" + order)
          .does("APPROVE PAYMENTNUMBER=1 AMOUNT=10 ORDERNUMBER=" + order);
    }
  }

  private Callable<String> deposit(int order) {
    return says("DEPOSIT PAYMENTNUMBER=1 AMOUNT=10 ORDERNUMBER=" + order);
  }

  private Stream<Callable<String>> orders(int first, int account) {
    return IntStream.range(first, first + 15)
        .mapToObj(
            order ->
                says("ACCEPTPAYMENT AMOUNT=1 ORDERNUMBER=" + order + " $ACCOUNTNUMBER=" + account));
  }

  private Stream<Callable<String>> said(List<String> commands) {
    return commands.stream().map(this::says);
  }

  private Callable<String> says(String words) {
    return () -> engine.says(words);
  }

  private void assertNobodyWaitedInACircle() {
    assertFalse(engine.overtaken().contains(DEADLOCK), engine.overtaken()::toString);
  }
}
