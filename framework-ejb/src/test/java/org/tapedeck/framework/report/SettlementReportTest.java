package org.tapedeck.framework.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Sentence;
import org.tapedeck.framework.harness.TextTable;

/** Reports of closed batches on a real SSH server. */
class SettlementReportTest {

  private static final String NAME = "settlement-m1-a1-b1-h1.csv";
  private static final String HEADER =
      "record,merchantNumber,accountNumber,paymentType,batchNumber,hostBatchNumber,batchStatus,"
          + "batchClosed,orderNumber,number,amount,currency,count,time,brand,card,"
          + "transactionNumber,transactionId";
  private static final String BATCH = "1,1,Paper,1,1,batch_balanced,2030-06-15T12:00:00Z,";

  /** By hand: 12.34 and 0.05 deposited, 2.00 credited. */
  private static final String REPORT =
      String.join(
          "\r\n",
          HEADER,
          "PAYMENT," + BATCH + "7,1,12.34,840,,2030-06-15T12:00:00Z,Visa,411111******1111,1,shop-7",
          "PAYMENT,"
              + BATCH
              + "8,1,0.05,840,,2030-06-15T12:00:00Z,Visa,411111******1111,2,\"'=1+1,\"\"a\"\"\"",
          "CREDIT," + BATCH + "7,3,2.00,840,,2030-06-15T12:00:00Z,Visa,411111******1111,3,shop-7",
          "TOTAL_PAYMENTS," + BATCH + ",,12.39,840,2,,,,,",
          "TOTAL_CREDITS," + BATCH + ",,2.00,840,1,,,,,",
          "TOTAL_NET," + BATCH + ",,10.39,840,3,,,,,",
          "");

  private final Engine engine = Engine.ready();
  private final Postroom postroom = Postroom.of(engine);

  @TempDir private Path home;
  private TestDrop drop;

  @BeforeEach
  void theAccountNamesADrop() throws IOException, GeneralSecurityException {
    drop = TestDrop.in(home);
    names(drop, "$DROP.PASSWORD=" + TestDrop.PASSWORD);
  }

  @AfterEach
  void close() throws IOException {
    drop.close();
    postroom.close();
    engine.close();
  }

  @Test
  void itSaysWhatWasSettled() throws IOException {
    settle();
    postroom.round();
    assertEquals(List.of(NAME), drop.names());
    assertEquals(REPORT, drop.content(NAME));
    assertEquals("DELIVERED 1 0 0 null", report());
    assertEquals("{reportState=report_delivered}", shown());
  }

  @Test
  void thePageSaysWhatEachColumnIs() {
    List<String> written =
        TextTable.rows(TextTable.chapter("settlement-report.md", "Columns")).stream()
            .map(row -> row.get("Column"))
            .toList();
    assertEquals(Lines.columns(), written);
  }

  @Test
  void thePageSaysWhenItIsTriedAgain() {
    for (Map<String, String> row :
        TextTable.rows(TextTable.chapter("settlement-report.md", "Tries"))) {
      int tries = Integer.parseInt(row.get("After failed try"));
      assertEquals(row.get("Seconds"), String.valueOf(Gaps.after(tries).toSeconds()));
    }
    assertEquals(Gaps.after(6), Gaps.after(1_000_000));
  }

  @Test
  void itHoldsNoCardNumber() throws IOException {
    settle();
    postroom.round();
    assertFalse(drop.content(NAME).contains(Sentence.PAN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rejected", "yes"})
  void aForcedBatchIsReportedToo(String answer) throws IOException {
    deposit();
    engine.host().answers(answer);
    engine.says("BATCHCLOSE BATCHNUMBER=1 FORCE=1");
    postroom.round();
    String status = answer.equals("yes") ? ",batch_balanced," : ",batch_out_of_balance,";
    assertTrue(drop.content(NAME).contains(status));
  }

  @Test
  void anEmptyBatchHasNone() throws IOException {
    deposit();
    engine.does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1").does("BATCHCLOSE BATCHNUMBER=1");
    postroom.round();
    assertEquals(List.of(), drop.names());
    assertEquals("{}", shown());
  }

  @Test
  void aBatchThatIsNotClosedHasNone() throws IOException {
    deposit();
    engine.host().isSilent();
    engine.says("BATCHCLOSE BATCHNUMBER=1");
    postroom.round();
    assertEquals(List.of(), drop.names());
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    postroom.round();
    assertEquals(List.of(NAME), drop.names());
  }

  @Test
  void anAccountWithoutADropHasNone() throws IOException {
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $DROP=");
    settle();
    assertEquals("{}", shown());
    postroom.round();
    assertEquals("{}", shown());
    assertEquals(0, drop.logins());
    assertEquals("NONE 1 0 0 null", report());
    engine.does("DELETEBATCH BATCHNUMBER=1");
  }

  @Test
  void aKeyLogsIn() throws IOException, GeneralSecurityException {
    names(drop, "$DROP.PASSWORD= $DROP.KEY", drop.userKey());
    settle();
    postroom.round();
    assertEquals(REPORT, drop.content(NAME));
  }

  @Test
  void rsaKeysDoToo() throws IOException, GeneralSecurityException {
    try (TestDrop rsa = TestDrop.withRsaIn(home.resolve("rsa"))) {
      names(rsa, "$DROP.PASSWORD= $DROP.KEY", rsa.userKeyInPkcs8());
      settle();
      postroom.round();
      assertEquals(REPORT, rsa.content(NAME));
    }
  }

  @Test
  void aServerWithAnotherHostKeyGetsNothing() throws IOException, GeneralSecurityException {
    String other = TestDrop.text(TestDrop.elliptic());
    account("$DROP.HOSTKEY", other);
    settle();
    postroom.round();
    assertEquals("The server shows another host key.", error());
    assertEquals(0, drop.logins());
    assertEquals(List.of(), drop.names());
    account("$DROP.HOSTKEY", drop.hostKey());
    postroom.after(Duration.ofSeconds(30));
    assertEquals(REPORT, drop.content(NAME));
    assertEquals("{reportState=report_delivered}", shown());
  }

  @Test
  void aServerThatIsAwayIsTriedAgainWithGrowingGapsUntilItIsThere() throws IOException {
    drop.stop();
    settle();
    postroom.round();
    assertEquals("It cannot be reached.", error());
    assertEquals(
        "{reportError=It cannot be reached., reportNextTry=1907755230000,"
            + " reportState=report_waiting, reportTries=1}",
        shown());
    postroom.after(Duration.ofSeconds(29));
    assertEquals("WAITING 1 30 0 It cannot be reached.", reportInSeconds());
    postroom.after(Duration.ofSeconds(1));
    assertEquals("WAITING 2 90 0 It cannot be reached.", reportInSeconds());
    for (int hours = 0; hours < 24; hours++) {
      postroom.after(Duration.ofHours(1));
    }
    drop.start();
    postroom.after(Duration.ofHours(1));
    assertEquals(REPORT, drop.content(NAME));
  }

  @Test
  void listenersAreToldOnceThatItIsLate() throws IOException {
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/");
    drop.stop();
    settle();
    postroom.round().after(Duration.ofMinutes(59));
    assertEquals("", events());
    postroom.after(Duration.ofHours(1)).after(Duration.ofHours(1)).after(Duration.ofHours(1));
    assertEquals("report_late B:1:1", events());
  }

  @ParameterizedTest
  @EnumSource(TestDrop.Mishap.class)
  void whatGoesWrongOnceIsMended(TestDrop.Mishap mishap) throws IOException {
    drop.goesWrong(mishap);
    settle();
    postroom.round();
    assertTrue(error().matches("The line broke.|The server could not store it."), error());
    boolean lostAnswer = mishap == TestDrop.Mishap.CUT_AFTER_RENAME;
    assertEquals(lostAnswer, drop.names().contains(NAME));
    int renames = drop.renames();
    postroom.after(Duration.ofSeconds(30));
    assertEquals("{reportState=report_delivered}", shown());
    assertEquals(List.of(NAME), drop.names());
    assertEquals(REPORT, drop.content(NAME));
    assertEquals(lostAnswer ? renames : renames + 1, drop.renames());
  }

  @Test
  void anotherFileUnderItsNameStays() throws IOException {
    Files.writeString(drop.folder().resolve(NAME), "something else");
    settle();
    postroom.round();
    assertEquals("Another file with the report's name is there.", error());
    assertEquals("something else", drop.content(NAME));
  }

  @Test
  void aMissingDirectoryIsSaidAndNotMade() throws IOException {
    account("$DROP", "drop.example:" + drop.port() + ":away/*?\\");
    settle();
    postroom.round();
    assertEquals("The directory is not there.", error());
    account("$DROP", "drop.example:" + drop.port() + ":reports/");
    postroom.after(Duration.ofSeconds(30));
    assertEquals(List.of(NAME), drop.names());
  }

  @Test
  void aWrongPasswordIsSaid() {
    account("$DROP.PASSWORD", "close-sesame");
    settle();
    postroom.round();
    assertEquals("The login was refused.", error());
  }

  @Test
  void privateAddressesAreOnlySpokenToWhenTheServerAllowsIt() throws IOException {
    settle();
    try (Postroom strict = Postroom.ofStrict(engine)) {
      strict.round();
    }
    assertEquals("The address is private.", error());
    assertEquals(0, drop.logins());
  }

  @Test
  void aServerThatWasKilledInATryIsFollowedByTheNext() throws IOException {
    settle();
    postroom.isKilledInATry("1:1");
    postroom.after(Duration.ofMinutes(3).minusMillis(1));
    assertEquals(List.of(), drop.names());
    postroom.after(Duration.ofMillis(1));
    assertEquals(REPORT, drop.content(NAME));
  }

  @Test
  void severalServersPutItThereOnce() throws Exception {
    settle();
    try (AtOnce servers = new AtOnce()) {
      servers.answers(Stream.<Callable<String>>generate(() -> this::anotherServer).limit(8));
    }
    assertEquals(1, drop.logins());
    assertEquals(1, drop.renames());
    assertEquals(REPORT, drop.content(NAME));
  }

  private String anotherServer() {
    try (Postroom other = Postroom.of(engine)) {
      other.round();
      return "";
    }
  }

  @Test
  void whatItTellsCannotBeDeletedBefore() throws IOException {
    drop.stop();
    settle();
    engine.does("CLOSEORDER ORDERNUMBER=7");
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER",
        engine.says("DELETEBATCH BATCHNUMBER=1"));
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER",
        engine.says("CLOSEORDER ORDERNUMBER=7 DELETEORDER=1"));
    drop.start();
    postroom.round();
    engine.does("CLOSEORDER ORDERNUMBER=7 DELETEORDER=1").does("DELETEBATCH BATCHNUMBER=1");
    assertEquals(REPORT, drop.content(NAME));
  }

  @Test
  void anAccountThatNamesNoDropAnyMoreKeepsNothing() throws IOException {
    drop.stop();
    settle();
    postroom.round();
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $DROP=");
    engine.does("DELETEBATCH BATCHNUMBER=1");
  }

  @Test
  void severalPagesAreOneReport() throws IOException {
    int payments = 450;
    for (int order = 1; order <= payments; order++) {
      engine
          .does("ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1".formatted(order))
          .does("APPROVE ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=1 DEPOSITFLAG=1".formatted(order));
    }
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    postroom.round();
    List<String> lines = drop.content(NAME).lines().toList();
    assertEquals(1 + payments + 3, lines.size());
    assertEquals("TOTAL_NET," + BATCH + ",,4.50,840,450,,,,,", lines.get(lines.size() - 1));
  }

  private void deposit() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1234 TRANSACTIONID=shop-7")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1234 DEPOSITFLAG=1");
  }

  private void settle() {
    deposit();
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 TRANSACTIONID==1+1,\"a\"")
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=5 DEPOSITFLAG=1")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=3 AMOUNT=200")
        .does("BATCHCLOSE BATCHNUMBER=1");
  }

  private void names(TestDrop where, String words) {
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $DROP= " + words);
    account(
        Map.of(
            "$DROP",
            "drop.example:" + where.port() + ":reports",
            "$DROP.HOSTKEY",
            where.hostKey()));
  }

  /** The last of the words' keywords gets a value with blanks and line ends in it. */
  private void names(TestDrop where, String words, String value) {
    String keyword = words.substring(words.lastIndexOf(' ') + 1);
    String first = words.substring(0, words.lastIndexOf(' '));
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $DROP= " + first);
    account(
        Map.of(
            "$DROP",
            "drop.example:" + where.port() + ":reports",
            "$DROP.HOSTKEY",
            where.hostKey(),
            keyword,
            value));
  }

  private void account(String keyword, String value) {
    account(Map.of(keyword, value));
  }

  private void account(Map<String, String> settings) {
    Map<String, String> form =
        new TreeMap<>(
            Map.of(
                "ETAPIVERSION", "3",
                "OPERATION", "MODIFYACCOUNT",
                "MERCHANTNUMBER", "1",
                "CASSETTENAME", "Paper",
                "ACCOUNTNUMBER", "1"));
    form.putAll(settings);
    assertEquals(Codes.SUCCESS, Codes.of(engine.run(Engine.ADMINISTRATOR, Pairs.of(form))));
  }

  private String report() {
    return engine
        .database()
        .find(
            "select REPORT_STATE, REPORT_TRIES, REPORT_DUE, REPORT_LATE, REPORT_ERROR from BATCH"
                + " where ID = '1:1'");
  }

  private String reportInSeconds() {
    return engine
        .database()
        .find(
            "select REPORT_STATE, REPORT_TRIES, (REPORT_DUE - CLOSED) / 1000, REPORT_LATE,"
                + " REPORT_ERROR from BATCH where ID = '1:1'");
  }

  private String error() {
    return engine.database().find("select REPORT_ERROR from BATCH where ID = '1:1'");
  }

  private String events() {
    return engine.database().find("select EVENT_NAME, OBJECT_ID from EVENT_OUTBOX");
  }

  private String shown() {
    View batch = engine.run(Engine.ADMINISTRATOR, "QUERYBATCHES").found().get().views().get(0);
    Map<String, String> report = new TreeMap<>(batch.attributes());
    report.keySet().removeIf(name -> !name.startsWith("report"));
    return report.toString();
  }
}
