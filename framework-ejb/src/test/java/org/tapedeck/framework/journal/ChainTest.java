package org.tapedeck.framework.journal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.harness.DatabaseKind;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Plans;

/** The chain over the journal, and what it shows to whoever verifies it (docs/journal.md). */
class ChainTest {

  private static final String NOTHING = "0".repeat(64);

  /** Three links as docs/journal.md writes them; their hashes are those that sha256sum makes. */
  private static final String THREE =
      """
      {"position":"1","entry":"4","time":"2030-06-15T12:00:00Z","who":"admin","what":"command","object":"PAYMENT 1:7:1","life":"ORDER 1:7","attempt":"","primaryRC":"","secondaryRC":"","text":"APPROVE amount=1000","previous":"0000000000000000000000000000000000000000000000000000000000000000","hash":"d9be62d95424687d84267f45ce891bb53f56099e5d15fe917384f627b9d9c3c0"}
      {"position":"2","entry":"9","time":"2030-06-15T12:00:01.250Z","who":"server:","what":"answered","object":"PAYMENT 1:7:1","life":"ORDER 1:7","attempt":"5f0c","primaryRC":"1","secondaryRC":"311","text":"APPROVE try 1: \\"quoted\\" \\\\ Zürich","previous":"d9be62d95424687d84267f45ce891bb53f56099e5d15fe917384f627b9d9c3c0","hash":"7ab6b4a2fb9591363a54c5ad7d4c7b1520f3cc1ee1dd4c56984c8cf3adb7fe78"}
      {"position":"3","entry":"7","time":"2030-06-15T12:00:02Z","who":"clark","what":"done","object":"BATCH 1:1","life":"BATCH 1:1","attempt":"","primaryRC":"0","secondaryRC":"0","text":"BATCHOPEN","previous":"7ab6b4a2fb9591363a54c5ad7d4c7b1520f3cc1ee1dd4c56984c8cf3adb7fe78","hash":"b23c616b7728c2fe8afd04b64b3a2b128af9cd93ab236685f4a68c3468ddb1e0"}
      {"head":"3","hash":"b23c616b7728c2fe8afd04b64b3a2b128af9cd93ab236685f4a68c3468ddb1e0"}
      """;

  private final Engine engine = Engine.ready();
  private final Desk desk = new Desk(engine);

  @BeforeEach
  void sealed() {
    desk.seals();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aLinkIsHashedAsThePageSays() {
    assertEquals(
        "d9be62d95424687d84267f45ce891bb53f56099e5d15fe917384f627b9d9c3c0",
        Chain.hash(
            List.of(
                "1",
                "4",
                "2030-06-15T12:00:00Z",
                "admin",
                "command",
                "PAYMENT 1:7:1",
                "ORDER 1:7",
                "",
                "",
                "",
                "APPROVE amount=1000",
                NOTHING)));
    assertEquals(
        "0 intact: 3 links, the last one"
            + " b23c616b7728c2fe8afd04b64b3a2b128af9cd93ab236685f4a68c3468ddb1e0",
        ShippedVerifier.of(THREE));
  }

  @Test
  void whatTheServerGivesOutIsIntact() {
    assertTrue(desk.verified().startsWith("0 intact: 16 links, the last one "), desk::verified);
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    assertTrue(desk.verified().startsWith("0 intact: 19 links"), desk::verified);
  }

  @Test
  void aJournalWithoutEntriesIsIntact() throws Exception {
    engine.database().change("delete from JOURNAL");
    engine.database().change("delete from JOURNAL_HEAD");
    assertEquals("0 intact: 0 links, the last one " + NOTHING, desk.verified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HAPPENED = HAPPENED + 1",
        "WHO = 'clark'",
        "WHAT = 'event'",
        "OBJECT_NAME = 'MERCHANT 9'",
        "LIFE = 'ORDER 1:9'",
        "ATTEMPT_ID = 'a'",
        "PRIMARY_CODE = 0",
        "SECONDARY_CODE = 0",
        "WORDS = 'nothing'",
        "HASH = '1'"
      })
  void whateverIsChangedInALinkItBreaksThere(String change) throws Exception {
    engine.database().change("update JOURNAL set " + change + " where CHAIN_POSITION = 5");
    assertEquals(
        "1 broken at position 5: hash: it does not fit what the entry says", desk.verified());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          change                                                                                            | broken at
          update JOURNAL set PREVIOUS_HASH = '1' where CHAIN_POSITION = 5                                   | 5: previous: it is not the hash of the one before
          delete from JOURNAL where CHAIN_POSITION = 1                                                      | 1: position: another entry stands here, 2
          delete from JOURNAL where CHAIN_POSITION = 5                                                      | 5: position: another entry stands here, 6
          delete from JOURNAL where CHAIN_POSITION > 14                                                     | 15: position: the journal says that its chain ends at 16
          update JOURNAL set CHAIN_POSITION = 0 where CHAIN_POSITION = 5                                    | 5: position: another entry stands here, 6
          update JOURNAL set CHAIN_POSITION = 11 - CHAIN_POSITION where CHAIN_POSITION in (5, 6)            | 5: previous: it is not the hash of the one before
          update JOURNAL set CHAIN_POSITION = CHAIN_POSITION - 1 where CHAIN_POSITION > 5                   | 6: position: another entry stands here, 5
          update JOURNAL_HEAD set HASH = '1'                                                                | 17: hash: the journal says that its chain ends otherwise
          """)
  void whatIsTakenAwayOrMovedBreaksIt(String change, String broken) throws Exception {
    engine.database().change(change);
    assertEquals("1 broken at position " + broken, desk.verified());
  }

  @Test
  void whatIsPutInBreaksIt() throws Exception {
    String columns =
        "HAPPENED, WHO, WHAT, OBJECT_NAME, LIFE, ATTEMPT_ID, PRIMARY_CODE, SECONDARY_CODE, WORDS,"
            + " PREVIOUS_HASH, HASH";
    engine
        .database()
        .change(
            ("insert into JOURNAL (%1$s, CHAIN_POSITION) select %1$s, 6 from JOURNAL"
                    + " where CHAIN_POSITION = 5")
                .formatted(columns));
    assertEquals("1 broken at position 7: position: another entry stands here, 6", desk.verified());
  }

  @Test
  void aLinkThatIsForgedWithItsHashBreaksTheNextOne() throws Exception {
    Map<String, String> forged = desk.sealing().read(4, 1).get(0).content();
    forged.put("text", "nothing");
    engine
        .database()
        .change(
            "update JOURNAL set WORDS = 'nothing', HASH = '%s' where CHAIN_POSITION = 5"
                .formatted(Chain.hash(forged.values())));
    assertEquals(
        "1 broken at position 6: previous: it is not the hash of the one before", desk.verified());
  }

  @Test
  void whoeverForgesAllThatFollowsIsFoundByAHeadThatWasNoted() throws Exception {
    JournalHead noted = desk.sealing().head();
    engine.database().change("delete from JOURNAL where CHAIN_POSITION > 14");
    engine.database().change("delete from JOURNAL_HEAD");
    engine.does("CREATEMERCHANT MERCHANTNUMBER=3");
    String forged = desk.text();
    assertTrue(ShippedVerifier.of(forged).startsWith("0 intact: 16 links"));
    assertEquals(
        "1 broken at position 16: hash: it is not the one that was noted",
        ShippedVerifier.of(forged, "16", noted.hash()));
    assertEquals(
        "1 broken at position 17: position: the chain was longer when its head was noted",
        ShippedVerifier.of(forged, "17", noted.hash()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          old                  | new       | said
          admin                | admln | 1 broken at position 1: hash: it does not fit what the entry says
          '"who":"clark"'      | '"who":clark' | 1 broken at position 3: the line is no entry
          '"what":"answered",' | ''        | 1 broken at position 2: the line is no entry
          '"head":"3"'         | '"head":"4"' | 1 broken at position 4: position: the journal says that its chain ends at 4
          '{"head"'            | 'x'       | 1 broken at position 4: the line is no entry
          '"position":"2"'     | '"position":"2\\u000a0 intact"' | 1 broken at position 2: position: another entry stands here
          '"position":"2"'     | '"position":"12345678901234567890"' | 1 broken at position 2: position: another entry stands here
          '"head":"3"'         | '"head":"3\\u000a0 intact"' | 1 broken at position 4: position: the journal says that its chain ends elsewhere
          """)
  void aFileThatIsDamagedIsNoProof(String old, String now, String said) {
    assertEquals(said, ShippedVerifier.of(THREE.replace(old, now)));
  }

  @Test
  void aFileThatIsCutOffIsNoProof() {
    String cut = THREE.substring(0, THREE.indexOf("{\"head\""));
    assertEquals(
        "1 broken at position 4: the file ends before it tells where the chain ends",
        ShippedVerifier.of(cut));
  }

  @Test
  void aLineWithoutAnEndIsNotReadToItsEnd() {
    assertEquals(
        "2 The journal cannot be read: a line has more than 1048576 characters",
        ShippedVerifier.of(THREE + "x".repeat(1_048_577)));
  }

  @Test
  void linesMayEndAsElsewhere() {
    assertTrue(ShippedVerifier.of(THREE.replace("\n", "\r\n")).startsWith("0 intact: 3 links"));
  }

  @Test
  void whatWasNotSealedWhenTheServerStoppedIsSealedByTheNextOne() {
    engine.does("CREATEMERCHANT MERCHANTNUMBER=3");
    engine
        .parts()
        .transactions()
        .inOne(
            () -> {
              int sealed = new Sealing(engine.parts().journal()).seal(10);
              engine.parts().transactions().rollBack();
              return sealed;
            });
    assertEquals(
        "2", engine.database().find("select count(*) from JOURNAL where CHAIN_POSITION = 0"));
    assertTrue(new Desk(engine).verified().startsWith("0 intact: 18 links"));
  }

  @Test
  void twoServersAtOnceMakeOneChain() {
    IntStream.range(100, 140)
        .forEach(number -> engine.does("CREATEMERCHANT MERCHANTNUMBER=" + number));
    List<CompletableFuture<Integer>> servers =
        IntStream.range(0, 2)
            .mapToObj(it -> CompletableFuture.supplyAsync(this::sealsAll).orTimeout(100, SECONDS))
            .toList();
    assertEquals(80, servers.stream().mapToInt(CompletableFuture::join).sum());
    assertTrue(desk.verified().startsWith("0 intact: 96 links"), desk::verified);
  }

  private int sealsAll() {
    int all = 0;
    for (int some = -1; some != 0; all += some) {
      some = desk.sealing().seal(3);
    }
    return all;
  }

  /**
   * Numbers may be given in one order and committed in another. On Derby whoever seals between the
   * two waits for the first, so there nobody does.
   */
  @Test
  void whatIsCommittedLaterComesLaterWhateverItsNumber() throws Exception {
    boolean waits = DatabaseKind.ofThisRun() == DatabaseKind.DERBY;
    String insert =
        "insert into JOURNAL (HAPPENED, WHO, WHAT, OBJECT_NAME, LIFE, ATTEMPT_ID, PRIMARY_CODE,"
            + " SECONDARY_CODE, WORDS) values (1, 'a', 'event', 'SERVER', 'SERVER', '', -1, -1, '%s')";
    try (Connection slow = engine.database().connection()) {
      slow.setAutoCommit(false);
      slow.createStatement().executeUpdate(insert.formatted("first"));
      engine.database().change(insert.formatted("second"));
      if (!waits) {
        desk.seals();
      }
      slow.commit();
    }
    assertTrue(desk.verified().startsWith("0 intact: 18 links"), desk::verified);
    assertEquals("first\nsecond", insertedBy("ID"));
    assertEquals(waits ? "first\nsecond" : "second\nfirst", insertedBy("CHAIN_POSITION"));
  }

  private String insertedBy(String order) {
    return engine.database().find("select WORDS from JOURNAL where WHO = 'a' order by " + order);
  }

  @Test
  void everythingIsFoundByAnIndex() {
    engine.does("CREATEMERCHANT MERCHANTNUMBER=3");
    List<String> plans = engine.database().plans().of(() -> desk.text());
    assertDoesNotThrow(() -> plans.get(4));
    plans.forEach(plan -> assertEquals(List.of(), Plans.scanned(plan), plan));
  }
}
