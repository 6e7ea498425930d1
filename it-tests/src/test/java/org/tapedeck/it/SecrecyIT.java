package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * No card number and no verification code of secrets.txt is left anywhere: in the memory of the
 * server that runs on, in what it sends, in its files and tables; and its keys are changed
 * meanwhile.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecrecyIT {

  private static final Pattern PAN = Pattern.compile("4012888\\d{9}");
  private static final Pattern CODE = Pattern.compile("(?<=CARDVERIFYCODE=)\\d{4}");

  /** A round begins every minute. */
  private static final Duration A_ROUND = Duration.ofMinutes(4);

  /** Asked while the host is silent; and given in a form whose end never comes. */
  private static final String ASKED = "4012888291817407";

  private static final String ASKED_CODE = "9228";
  private static final String HALF = "4012888333333336";
  private static final String HALF_CODE = "9235";

  private final String story = Glossary.resource("secrets.txt");
  private final String settled = Glossary.resource("secrets-settled.txt");
  private final Net net = net();
  private Stage stage;
  private Telling telling;
  private Heap heap;
  private Receiver listener;
  private SshDrop drop;

  @BeforeAll
  void open() throws Exception {
    stage = Stage.with("-Dtapedeck.events.private-addresses=true");
    telling = new Telling(stage);
    listener = new Receiver();
    drop = new SshDrop(stage.folder().resolve("drop"));
    heap = new Heap(stage.server().program().pid(), stage.folder());
  }

  @AfterAll
  void close() throws IOException {
    listener.close();
    drop.close();
    stage.server().close();
  }

  private Net net() {
    String all = story + settled + ASKED + HALF;
    List<Trace> traces = new ArrayList<>();
    found(PAN, all).forEach(pan -> traces.addAll(Trace.ofPan(pan)));
    found(CODE, all).forEach(code -> traces.addAll(Trace.ofCode(code)));
    List.of(ASKED_CODE, HALF_CODE).forEach(code -> traces.addAll(Trace.ofCode(code)));
    return new Net(traces);
  }

  private static Set<String> found(Pattern secret, String text) {
    return secret.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  @Order(1)
  void cardsAreGivenInEveryWay() throws IOException, InterruptedException {
    assertEquals(16, found(PAN, story + settled).size());
    tell(
        story
            .replace("{listener}", listener.url(""))
            .replace(
                "{drop}",
                "$SFTP.PORT=%d $SFTP.PASSWORD=%s \"$SFTP.HOSTKEY=%s\""
                    .formatted(drop.port(), drop.password(), drop.hostKey())));
    tell("> admin cassette $READTIMEOUT=2");
    tell(
        "> clerk purchase ORDERNUMBER=20 AMOUNT=2581 PAYMENTAMOUNT=2581 $PAN=%s $CARDVERIFYCODE=%s"
                .formatted(ASKED, ASKED_CODE)
            + "\n< PRC_OPERATION_PENDING RC_HOST_ANSWER");
  }

  /** The server has a form of which it waits for the rest: there the secrets must be. */
  @Test
  @Order(2)
  void theNetCatchesWhatIsInTheMemory() throws IOException, InterruptedException {
    Set<String> caught = new TreeSet<>();
    Patience.until(
        A_ROUND,
        () -> {
          try (Socket half = halfForm()) {
            caught.addAll(heap.caught(net));
          }
          return caught.contains(HALF) && caught.toString().contains(HALF_CODE);
        },
        () -> "the net has holes: " + caught);
  }

  /** Nobody waits longer than ten seconds for its rest, so each look has one of its own. */
  private Socket halfForm() throws IOException {
    String form = "OPERATION=ACCEPTPAYMENT&$PAN=%s&$CARDVERIFYCODE=%s&".formatted(HALF, HALF_CODE);
    Socket half = new Socket(InetAddress.getLoopbackAddress(), stage.server().port());
    half.getOutputStream()
        .write(
            ("POST /webapp/PaymentManager/PaymentServlet HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 1000\r\n\r\n"
                    + form)
                .getBytes(StandardCharsets.US_ASCII));
    half.getOutputStream().flush();
    return half;
  }

  /** The wait of docs/limits.md, at the listener. */
  @Test
  @Order(2)
  void aFormWithoutAnEndIsAnsweredThatItTookTooLong() throws IOException {
    try (Socket half = halfForm()) {
      half.setSoTimeout((int) A_ROUND.toMillis());
      byte[] status = half.getInputStream().readNBytes("HTTP/1.1 408".length());
      assertEquals("HTTP/1.1 408", new String(status, StandardCharsets.US_ASCII));
    }
  }

  @Test
  @Order(3)
  void whenAllIsSettledTheMemoryHoldsNone() throws IOException, InterruptedException {
    tell(settled);
    listener.await("state_changed B:1 batch_closed");
    Patience.until(A_ROUND, () -> !reports().isEmpty(), () -> "there is no report");
    Set<String> left = new TreeSet<>();
    Patience.until(
        () -> {
          left.clear();
          left.addAll(heap.caught(net));
          return left.isEmpty();
        },
        () -> "the memory holds " + left);
    assertEquals(Set.of(), caught(heap.threads()));
  }

  @Test
  @Order(4)
  void whatWasSentTellsNone() throws IOException, InterruptedException {
    assertFalse(listener.taken().isEmpty());
    assertEquals(Set.of(), caught(listener.taken().toString()));
    for (Path report : reports()) {
      String text = Files.readString(report);
      assertTrue(text.contains("401288******"), text);
      assertEquals(Set.of(), caught(text));
    }
    String copy = batchCopy();
    assertTrue(copy.contains("401288******"), copy);
    assertEquals(Set.of(), caught(copy));
  }

  /** docs/keys.md, step by step. */
  @Test
  @Order(5)
  void theKeysAreChangedWhileTheServerRuns() throws IOException, InterruptedException {
    tell("> clerk ROTATEKEYS\n< PRC_AUTHORIZATION_ERROR RC_ACCESS\n> admin ROTATEKEYS");
    Patience.until(A_ROUND, this::isSealedAgain, stage.server().program()::output);
    tell("> admin ROTATEMASTERKEY\n< PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_MASTERKEY_IN_USE");
    Path file = stage.server().masterKey();
    Files.writeString(file, Tapedeck.randomText(32) + "\n" + Files.readString(file));
    tell("> admin ROTATEMASTERKEY");
    Files.writeString(file, Files.readAllLines(file).get(0));
    tell(
        "> clerk purchase ORDERNUMBER=30 AMOUNT=1000 PAYMENTAMOUNT=1000\n"
            + "> clerk approve ORDERNUMBER=4 PAYMENTNUMBER=2 AMOUNT=1000\n"
            + "> admin ROTATEKEYS");
  }

  private boolean isSealedAgain() {
    return stage.server().program().output().contains("sealed again under the newest data key");
  }

  @Test
  @Order(6)
  void noFileAndNoTableHoldsAny() throws Exception {
    stage.server().close();
    Map<Path, Set<String>> told = new TreeMap<>();
    for (Path file : files()) {
      try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
        told.put(file, net.caught(stream));
      }
    }
    told.values().removeIf(Set::isEmpty);
    assertEquals(Map.of(), told);
    try (Tables tables = new Tables(stage.server())) {
      String rows = String.join("\n", tables.rows());
      assertTrue(rows.contains("401288******"), "the net has holes");
      assertEquals(Set.of(), caught(rows));
      assertMessagesWereKept(tables.find("select distinct ATTEMPT_ID from JOURNAL"));
      assertEquals(List.of("3"), tables.find("select count(*) from DATA_KEY"));
      assertEquals(
          List.of("0"),
          tables.find(
              "select count(*) from PAY_ORDER where KEY_ID ="
                  + " (select ID from DATA_KEY where CREATED ="
                  + " (select min(CREATED) from DATA_KEY))"));
    }
  }

  /** That the broker's files hold no secret says something only if messages are in them. */
  private void assertMessagesWereKept(List<String> attempts) throws IOException {
    List<Trace> ids = new ArrayList<>();
    attempts.stream().filter(id -> !id.isEmpty()).forEach(id -> ids.addAll(Trace.ofId(id)));
    Net ofIds = new Net(ids);
    Set<String> kept = new TreeSet<>();
    for (Path file : files()) {
      if (file.toString().contains("/broker/journal/")) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
          kept.addAll(ofIds.caught(stream));
        }
      }
    }
    assertFalse(kept.isEmpty(), "no message of " + attempts + " was kept");
  }

  @Test
  @Order(7)
  void anotherMasterKeyStopsTheStartAndChangesNothing() throws Exception {
    Path file = stage.server().masterKey();
    String right = Files.readString(file);
    List<String> before = rows();
    try {
      stage.server().makeMasterKey();
      Program program = stage.server().start();
      assertEquals(1, program.awaitEnd());
      assertTrue(
          program
              .output()
              .contains("Tapedeck did not start: The master key is not the one that this database"),
          program::output);
      assertEquals(before, rows());
    } finally {
      Files.writeString(file, right);
    }
  }

  @Test
  @Order(8)
  void theNewMasterKeyAloneStartsTheServer() throws IOException, InterruptedException {
    stage.server().start().awaitReady();
    tell("> clerk deposit ORDERNUMBER=4 PAYMENTNUMBER=2 AMOUNT=1000\n> admin close BATCHNUMBER=2");
  }

  private List<String> rows() throws Exception {
    try (Tables tables = new Tables(stage.server())) {
      return tables.rows();
    }
  }

  private void tell(String text) throws IOException, InterruptedException {
    for (Line line : Line.read(text)) {
      telling.tell(line);
    }
    telling.finish();
  }

  private Set<String> caught(String text) throws IOException {
    return net.caught(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Path> reports() {
    try (Stream<Path> files = Files.list(stage.folder().resolve("drop"))) {
      return files.filter(file -> file.toString().endsWith(".csv")).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String batchCopy() throws IOException, InterruptedException {
    URI address =
        URI.create(
            "http://127.0.0.1:%d/webapp/PaymentManager/batchcopy?MERCHANTNUMBER=%d&BATCHNUMBER=1"
                .formatted(stage.server().port(), telling.shop().merchantNumber()));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", stage.administrator().basic())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  /** All that both programs left, but for the programs that the server unpacked. */
  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(stage.folder())) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".jar"))
          .toList();
    }
  }
}
