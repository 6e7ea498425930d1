package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.copy.CopyReading;
import org.tapedeck.framework.handler.Assembly;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Plans;

/** The audit copy of a batch. The host Paper hears and answers lines of words. */
class WireCopyTest {

  private static final String CLOSE = "BATCHCLOSE BATCHNUMBER=1";

  private final Engine engine = Engine.ready();
  private final CopyReading reading = new CopyReading(new Assembly(engine.parts()).copying());

  @BeforeEach
  void batchOfOne() {
    buy(7);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void everythingThatIsExchangedIsCopied() {
    engine.does(CLOSE);
    assertEquals(
        """
        == batch 1:1, attempt A, try 1
        -- part 1, written 2030-06-15T12:00:00Z
        > bare  batch 1
        > bare  <LF>PAYMENT 7:1 1000 number 1
        < bare  yes
        == end of try 1
        """,
        copy());
  }

  @Test
  void aCardNumberThatTheHostQuotesIsMasked() {
    engine.host().answers("what is 4111111111111111");
    engine.says(CLOSE);
    assertEquals("< bare  what is ****************", line("< "));
  }

  @Test
  void eachTryHasItsPlace() {
    engine.host().isSilent();
    engine.says(CLOSE);
    engine.does(CLOSE);
    assertEquals(
        """
        == batch 1:1, attempt A, try 1
        -- part 1, written 2030-06-15T12:00:00Z
        > bare  batch 1
        > bare  <LF>PAYMENT 7:1 1000 number 1
        == end of try 1
        == batch 1:1, attempt A, try 2
        -- part 1, written 2030-06-15T12:00:00Z
        > bare  batch 1 again
        > bare  <LF>PAYMENT 7:1 1000 number 1
        < bare  yes
        == end of try 2
        """,
        copy());
  }

  @Test
  void aLongCopyIsKeptInParts() {
    for (int order = 100; order < 1900; order++) {
      copyOrder(order);
    }
    engine.host().sent();
    engine.says(CLOSE);
    assertEquals(
        1801, copy().lines().filter(line -> line.startsWith("> bare  <LF>PAYMENT")).count());
    assertEquals(
        "1\n2\n3", engine.database().find("select PART_NUMBER from WIRE_COPY order by ID").trim());
    assertEquals(
        "", engine.database().find("select ID from WIRE_COPY where length(FRAMES) > 32000"));
  }

  @Test
  void aPartThatIsMissingIsTold() {
    aLongCopyIsKeptInParts();
    change("delete from WIRE_COPY where PART_NUMBER = 2");
    assertEquals("!! incomplete: a part of the copy is missing here", line("!!"));
  }

  @Test
  void anEndThatIsMissingIsTold() {
    aLongCopyIsKeptInParts();
    change("delete from WIRE_COPY where PART_NUMBER = 3");
    assertEquals(
        "!! incomplete: the try is under way, was cut off, or the end of its copy could not be"
            + " written",
        line("!!"));
  }

  @Test
  void aBatchIsSentAndSettledThoughNoCopyCanBeKept() {
    change("alter table WIRE_COPY add constraint NOTHING_FITS check (PART_NUMBER < 0)");
    try {
      assertEquals(SUCCESS, engine.says(CLOSE));
      assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
      assertEquals("", copy());
    } finally {
      change("alter table WIRE_COPY drop constraint NOTHING_FITS");
    }
  }

  @Test
  void anApprovalIsNotCopied() {
    assertEquals("0", engine.database().find("select count(*) from WIRE_COPY"));
  }

  @Test
  void theCopyIsDeletedWithItsBatchAndNoOther() {
    engine.does(CLOSE);
    buy(8);
    engine.does("BATCHCLOSE BATCHNUMBER=2").does("DELETEBATCH BATCHNUMBER=1");
    assertEquals("1:2", engine.database().find("select distinct BATCH_ID from WIRE_COPY"));
  }

  @Test
  void itIsReadByAnIndex() {
    engine.does(CLOSE);
    List<String> plans = engine.database().plans().of(this::copy);
    assertEquals(2, plans.size());
    plans.forEach(plan -> assertEquals(List.of(), Plans.scanned(plan)));
  }

  private String copy() {
    StringBuilder text = new StringBuilder();
    assertDoesNotThrow(() -> reading.read("1:1", text));
    String attempt = engine.database().find("select ID from ATTEMPT where OBJECT_ID = '1:1'");
    return attempt.isEmpty() ? text.toString() : text.toString().replace(attempt, "A");
  }

  private String line(String beginning) {
    return String.join("\n", copy().lines().filter(line -> line.startsWith(beginning)).toList());
  }

  private void buy(int order) {
    engine.does(
        "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1000 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000"
            .formatted(order));
  }

  /** A payment of order 7 more, straight into the table. */
  private void copyOrder(int number) {
    String same =
        " APPROVE_AMOUNT, AUTHORIZED_AMOUNT, DEPOSIT_AMOUNT, STATE, BATCH_ID, TRANSACTION_NUMBER,"
            + " COMMON_AVS, PROPERTIES, APPROVED, CREATED, MODIFIED, VERSION";
    change(
        ("insert into PAYMENT (ID, ORDER_ID, MERCHANT_NUMBER, ORDER_NUMBER, PAYMENT_NUMBER,"
                + same
                + ") select '1:7:%1$d', ORDER_ID, MERCHANT_NUMBER, ORDER_NUMBER, %1$d,"
                + same
                + " from PAYMENT where ID = '1:7:1'")
            .formatted(number));
  }

  private void change(String sql) {
    assertDoesNotThrow(() -> engine.database().change(sql));
  }
}
