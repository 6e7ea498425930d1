package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.vault.MasterKeys;
import org.tapedeck.framework.vault.VaultClosed;

/** Keys are changed while purchases go on, and everything that was kept still opens. */
class KeyRotationTest {

  private static final String PAN = "4111111111111111";
  private static final String MASTER_KEY = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_MASTERKEY";
  private static final Duration SEEN_BY_ALL = Duration.ofMinutes(10);

  private static final List<String> SEALED_TABLES =
      List.of(
          "CASSETTE",
          "PAY_SYSTEM",
          "ACCOUNT",
          "CASSETTE_OBJECT",
          "EVENT_LISTENER",
          "PAY_ORDER",
          "PURCHASE");

  private final Engine engine = Engine.thatShowsAllTo("clerk");
  private final MasterKeys file = engine.parts().masterKeys();
  private final String firstKey = keys().get(0);

  @BeforeEach
  void anOrderIsThere() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aKeyIsChangedWhileAHostIsAsked() {
    engine.host().when(() -> engine.does("ROTATEKEYS").looksForKeys().sealsAgain());
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
    assertEquals(2, keys().size());
    assertEquals(keys().get(1), keyOfOrder(7));
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=1000 DEPOSITFLAG=1")
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=100")
        .does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(keys().get(1), keyOfOrder(8));
    assertEquals(PAN, shownPan(7));
  }

  @Test
  void whatWasSealedBeforeStaysReadableUntilItIsSealedAgain() {
    engine.does("ROTATEKEYS").looksForKeys().does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000");
    assertEquals(firstKey, keyOfOrder(7));
    assertNotEquals(firstKey, keyOfOrder(8));
    assertEquals(PAN, shownPan(7));
    engine.sealsAgain();
    assertEquals(List.of(keys().get(1)), keysInUse());
    assertEquals(PAN, shownPan(7));
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
  }

  @Test
  void aSilentHostIsAskedAgainAfterTheKeyWasChanged() {
    engine.inDoubt(
        "ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000"
            + " $CARDVERIFYCODE=987");
    engine.does("ROTATEKEYS").looksForKeys().sealsAgain();
    assertEquals(firstKey, engine.database().find("select FLEETING_KEY_ID from ATTEMPT"));
    engine.does("RETRYNOW ORDERNUMBER=9 PAYMENTNUMBER=1");
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("9:1"));
  }

  @Test
  void aRepetitionIsKnownAgainAfterTheKeyWasChanged() {
    String command = "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600";
    assertEquals(engine.says("k", command), engine.says("k", command));
    engine.does("ROTATEKEYS").looksForKeys().sealsAgain();
    engine.host().sent();
    assertEquals("PRC_OPERATION_SUCCESS RC_NONE", engine.says(command));
    assertEquals("PRC_OPERATION_SUCCESS RC_NONE", engine.says("k", command));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void anotherServerOpensWhatIsUnderAKeyThatItHasNotSeen() {
    Engine other = engine.beside("second");
    engine.does("ROTATEKEYS").looksForKeys().does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000");
    other
        .does("ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=1000")
        .does("ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=1000");
    assertEquals(firstKey, keyOfOrder(9));
    assertEquals(keys().get(1), keyOfOrder(10));
    other.sealsAgain();
    assertEquals(List.of(keys().get(1)), keysInUse());
  }

  @Test
  void aServerThatHasNotSeenTheNewKeyMovesNothingBackToTheOldOne() {
    Engine other = engine.beside("second");
    engine.does("ROTATEKEYS").sealsAgain();
    other.sealsAgain();
    assertEquals(List.of(keys().get(1)), keysInUse());
  }

  /** Stopped in the middle, another server goes on with it. */
  @Test
  void aRoundIsBoundedAndTheNextOneGoesOn() {
    for (int order = 11; order <= 15; order++) {
      engine.does("ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1000".formatted(order));
    }
    int all = under(firstKey);
    engine.does("ROTATEKEYS").sealsAgain(2);
    assertEquals(all - 2, under(firstKey));
    Engine other = engine.beside("second").sealsAgain(all - 3);
    assertEquals(1, under(firstKey));
    other.sealsAgain(2);
    assertEquals(0, under(firstKey));
    assertEquals(PAN, shownPan(13));
  }

  @Test
  void nobodyIsToldAndNoTimeOfChangeMoves() {
    engine.does("CREATESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://203.0.113.7/");
    String before = told();
    engine.waits(Duration.ofDays(1)).does("ROTATEKEYS").sealsAgain();
    assertEquals(before, told());
  }

  @Test
  void anErasedCardStaysErased() {
    engine.does("CANCELORDER ORDERNUMBER=7").waits(Duration.ofDays(30)).erases();
    engine.does("ROTATEKEYS").sealsAgain();
    String row = "select KEY_ID, 'sealed:', SEALED from PAY_ORDER where ORDER_NUMBER = 7";
    assertEquals(keys().get(1) + " sealed:", engine.database().find(row).strip());
    assertEquals("411111******1111", shownPan(7));
  }

  @Test
  void anAdministratorsChangeAtTheSameMomentIsNotLost() throws Exception {
    engine.does("ROTATEKEYS");
    try (AtOnce atOnce = new AtOnce()) {
      atOnce.answers(
          Stream.of(
              () -> {
                engine.sealsAgain();
                return "sealed";
              },
              () -> engine.says("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $RESTDAYS=5")));
    }
    engine.sealsAgain();
    assertEquals(List.of(keys().get(1)), keysInUse());
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $RESTDAYS=6");
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
  }

  @Test
  void aKeyIsRetiredWhenNothingNamesItAndEveryServerKnowsTheNext() throws SQLException {
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600").does("ROTATEKEYS").sealsAgain();
    engine.waits(SEEN_BY_ALL.plusMillis(1)).sealsAgain();
    assertEquals("0 0", retired(), "the fingerprint of the approval names it");
    engine.database().change("delete from LAST_COMMAND");
    engine.sealsAgain();
    assertTrue(retired().matches("[1-9]\\d+ 0"), retired());

    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=100");
    engine.database().change("update LAST_COMMAND set KEY_ID = '%s'".formatted(firstKey));
    engine.sealsAgain();
    assertEquals("0 0", retired(), "a late server has used it after all");
  }

  /** It opens the settings first, which are under the new key by then. */
  @Test
  void aServerThatHasNotLookedLearnsTheNewKeyByItsNextCommand() {
    Engine late = engine.beside("second");
    engine.does("ROTATEKEYS").sealsAgain();
    late.does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000");
    assertEquals(keys().get(1), keyOfOrder(8));
  }

  @Test
  void aKeyIsNotRetiredBeforeEveryServerKnowsTheNext() throws SQLException {
    engine.does("ROTATEKEYS").sealsAgain();
    engine.database().change("delete from LAST_COMMAND");
    engine.waits(SEEN_BY_ALL).sealsAgain();
    assertEquals("0 0", retired(), "it is newer than the first by a millisecond");
    engine.waits(Duration.ofMillis(1)).sealsAgain();
    assertNotEquals("0 0", retired());
  }

  /** The file at each step, and with which file the server could be started then. */
  @Test
  void theMasterKeyIsChangedAndAtEachStepTheServerStarts() {
    starts("0", "1 0", "0 1");
    startsNot("1");
    file.hold(1, 0);
    assertEquals(MASTER_KEY, engine.says("ROTATEKEYS"), "the way back stays open");
    starts("0", "1 0", "0 1");
    file.hold(1, 0);
    assertEquals("PRC_OPERATION_SUCCESS RC_NONE", engine.says("ROTATEMASTERKEY"));
    starts("1", "1 0", "0 1");
    startsNot("0");
    file.hold(1, 0);
    assertEquals(MASTER_KEY + "_IN_USE", engine.says("ROTATEMASTERKEY"));
    file.hold(1);
    engine.does("ROTATEKEYS").looksForKeys().does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000");
    starts("1");
    assertEquals(PAN, shownPan(7));
  }

  /** 9 is a key that has never been this database's. */
  @ParameterizedTest
  @CsvSource({"9, ROTATEMASTERKEY", "9, ROTATEKEYS", "9 8, ROTATEMASTERKEY", "9 8, ROTATEKEYS"})
  void aFileWithoutTheKeyThatIsInUseChangesNothing(String held, String command) {
    hold(held);
    String before = engine.database().dump();
    assertEquals(MASTER_KEY, engine.says(command));
    assertEquals(before, engine.database().dump());
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
    hold("0");
    starts("0");
  }

  @ParameterizedTest
  @CsvSource({"''", "no key", "AAAA"})
  void aFileThatHoldsNoKeyChangesNothing(String text) {
    file.holdText(text);
    String before = engine.database().dump();
    assertEquals(MASTER_KEY, engine.says("ROTATEMASTERKEY"));
    assertEquals(MASTER_KEY, engine.says("ROTATEKEYS"));
    assertEquals(before, engine.database().dump());
  }

  /** One of three data keys does not open, so none is wrapped again. */
  @Test
  void allDataKeysAreWrappedAgainOrNone() throws SQLException {
    engine.does("ROTATEKEYS").does("ROTATEKEYS");
    String broken = "update DATA_KEY set WRAPPED = '%s' where ID = '%s'";
    engine.database().change(broken.formatted("A".repeat(80), keys().get(2)));
    file.hold(1, 0);
    String before = engine.database().dump();
    assertEquals(MASTER_KEY, engine.says("ROTATEMASTERKEY"));
    assertEquals(before, engine.database().dump());
  }

  /** Data keys and the master key are changed at once by two servers. */
  @Test
  void noDataKeyIsLeftUnderTheOldMasterKey() throws Exception {
    file.hold(1, 0);
    Engine other = engine.beside("second");
    try (AtOnce atOnce = new AtOnce()) {
      atOnce.answers(
          Stream.of(
              () -> engine.says("ROTATEKEYS"),
              () -> other.says("ROTATEMASTERKEY"),
              () -> other.says("ROTATEKEYS"),
              () -> engine.says("ROTATEMASTERKEY")));
    }
    starts("1");
    assertEquals("PRC_OPERATION_SUCCESS RC_NONE", engine.says("ROTATEKEYS"));
  }

  private void starts(String... files) {
    for (String held : files) {
      hold(held);
      assertEquals(PAN, shownPan(engine.beside("second"), 7), held);
    }
  }

  private void startsNot(String held) {
    hold(held);
    VaultClosed closed = assertThrows(VaultClosed.class, () -> engine.beside("second"));
    assertTrue(closed.getMessage().startsWith("The master key is not the one that this"), held);
  }

  private void hold(String keys) {
    file.hold(Stream.of(keys.split(" ")).mapToInt(Integer::parseInt).toArray());
  }

  private List<String> keys() {
    return engine.database().find("select ID from DATA_KEY order by CREATED, ID").lines().toList();
  }

  private String retired() {
    String all = engine.database().find("select RETIRED from DATA_KEY order by CREATED, ID");
    return all.replace('\n', ' ');
  }

  private String keyOfOrder(int number) {
    return engine
        .database()
        .find("select KEY_ID from PAY_ORDER where ORDER_NUMBER = %d".formatted(number));
  }

  private int under(String key) {
    return SEALED_TABLES.stream()
        .map("select count(*) from %s where KEY_ID = '"::formatted)
        .mapToInt(query -> Integer.parseInt(engine.database().find(query + key + "'")))
        .sum();
  }

  private List<String> keysInUse() {
    return keys().stream().filter(key -> under(key) > 0).toList();
  }

  private String told() {
    return engine.database().find("select count(*) from EVENT_OUTBOX")
        + engine.database().find("select MODIFIED from PAY_ORDER");
  }

  private String shownPan(int order) {
    return shownPan(engine, order);
  }

  private static String shownPan(Engine server, int order) {
    return server
        .run(Engine.ADMINISTRATOR, "QUERYORDERS ORDERNUMBER=" + order)
        .found()
        .orElseThrow()
        .views()
        .get(0)
        .properties()
        .text("pan");
  }
}
