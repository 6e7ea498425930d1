package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

/** Numbers that a host counts: without a gap, in series of their own. */
class NumbersTest {

  private static final Pattern NUMBER = Pattern.compile("(?<=number |batch )[0-9]+");

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void transactionsAreNumberedPerTerminalWhateverTheAccount() {
    buy(7, "$ACCOUNTNUMBER=1");
    buy(8, "$ACCOUNTNUMBER=2");
    buy(9, "MERCHANTNUMBER=2");
    buy(10, "$ACCOUNTNUMBER=1");
    assertEquals(List.of("1", "2", "1", "3"), numbersSent());
  }

  @Test
  void creditsAreNumberedInTheSeriesOfPayments() {
    buy(7, "");
    engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1");
    buy(8, "");
    assertEquals("2", engine.database().find("select TRANSACTION_NUMBER from CREDIT"));
    assertEquals(List.of("1", "3"), numbersSent());
  }

  @Test
  void aRefusedCommandUsesUpNoNumber() {
    buy(7, "");
    engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=9999");
    engine.says("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=9999");
    buy(8, "");
    assertEquals(List.of("1", "2"), numbersSent());
  }

  @Test
  void hostBatchesAreNumberedFromOneInASeriesOfTheirOwn() {
    buy(7, "$ACCOUNTNUMBER=1");
    buy(8, "$ACCOUNTNUMBER=2");
    numbersSent();
    engine.does("BATCHCLOSE BATCHNUMBER=2").does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(
        "1 2\n2 1",
        engine.database().find("select BATCH_NUMBER, HOST_BATCH_NUMBER from BATCH order by 1"));
  }

  @Test
  void batchesAreNumberedPerMerchantFromOne() {
    buy(7, "$ACCOUNTNUMBER=1");
    buy(8, "$ACCOUNTNUMBER=2");
    buy(9, "MERCHANTNUMBER=2");
    assertEquals(
        "1:1 1\n1:2 2\n2:1 1",
        engine.database().find("select ID, ACCOUNT_NUMBER from BATCH order by ID"));
  }

  @Test
  void eachCurrencyOfAnAccountHasABatchOfItsOwn() {
    buy(7, "CURRENCY=840");
    buy(8, "CURRENCY=978");
    buy(9, "CURRENCY=840");
    assertEquals(
        "840 2\n978 1",
        engine.database().find("select CURRENCY, PAYMENTS from BATCH order by CURRENCY"));
  }

  @Test
  void batchTotalsAreInTheSmallestUnitWhateverTheOrdersExponent() {
    buy(7, "AMOUNT=1000");
    buy(8, "AMOUNT=3 AMOUNTEXP10=0 PAYMENTAMOUNT=3");
    assertEquals("OPEN NOT_YET_BALANCED payments 2 1300 credits 0 0", engine.batch(1));
  }

  private void buy(int order, String more) {
    engine.does(
        "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1000 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 %s"
            .formatted(order, more));
  }

  private List<String> numbersSent() {
    return NUMBER
        .matcher(String.join("\n", engine.host().sent()))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
