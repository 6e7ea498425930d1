package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Eight clients who give commands to one server, whatever happens to it. */
final class Storm implements AutoCloseable {

  static final Duration LIMIT = Duration.ofMinutes(6);

  private static final int CLIENTS = 8;
  private static final int SHOPS = 2;
  private static final int KILLED = 137;
  private static final String WITHOUT_DATABASE = "without a database";

  /** So many answers show that a server is at work again. */
  private static final int AT_WORK = 20;

  private static final String SETTINGS =
      "cassette $READTIMEOUT=3 $CONNECTTIMEOUT=5 $MAXRETRIES=0 $ATTEMPTINTERVAL=1"
          + " $MAXATTEMPTS=1000 $LINE.TALKTIMEOUT=30 ";
  private static final String BY_LINE = "$CONNECTION=VitalLeasedLine $PORT={line-port}";
  private static final String BY_HTTPS = "$CONNECTION=VitalSSL $PORT={port}";

  private final Stage stage;
  private final Random random;
  private final Figures figures = new Figures();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Shop> shops = new ArrayList<>();
  private final List<StormClient> clients = new ArrayList<>();
  private final OutsideBroker broker;
  private List<Future<?>> work = List.of();
  private int starts;

  private interface Task {
    void of(StormClient client) throws IOException, InterruptedException;
  }

  Storm(Stage stage, Random random) throws IOException, InterruptedException {
    this.stage = stage;
    this.random = random;
    for (int shop = 0; shop < SHOPS; shop++) {
      shops.add(stage.openShop());
    }
    for (int number = 0; number < CLIENTS; number++) {
      Shop shop = shops.get(number % SHOPS);
      Random own = new Random(random.nextLong());
      clients.add(new StormClient(stage, shop, number + 1, number < SHOPS, own, figures));
    }
    broker = new OutsideBroker(stage.folder().resolve("outside-broker")).start();
  }

  /** The first round finds a server that runs; after the last one it runs again. */
  Figures rage(List<Round> rounds) throws IOException, InterruptedException {
    begin(client -> client.work(enough));
    for (int at = 0; at < rounds.size(); at++) {
      int before = figures.of(WITHOUT_DATABASE);
      weather(rounds.get(at));
      start(at + 1 < rounds.size() ? settings(rounds.get(at + 1)) : List.of());
      mayHaveFailed(rounds.get(at), before);
    }
    int before = figures.of(WITHOUT_DATABASE);
    awaitAnswers(AT_WORK);
    enough.set(true);
    await();
    all(StormClient::finish);
    awaitNothingPending();
    all(StormClient::closeAll);
    awaitNothingPending();
    assertEquals(before, figures.of(WITHOUT_DATABASE), "the database was there to the end");
    return figures;
  }

  /** By then all have heard what the server of the round has said, if anything. */
  private void mayHaveFailed(Round round, int before) {
    if (!isRestarted(round)) {
      assertEquals(before, figures.of(WITHOUT_DATABASE), "the database was there in " + round);
    }
    assertEquals(0, figures.of("failed"), "failures of ours in " + round);
  }

  private boolean isRestarted(Round round) {
    return round.databaseIsRestarted() && stage.server().database() instanceof PostgreSql;
  }

  private void weather(Round round) throws IOException, InterruptedException {
    tell(SETTINGS + (round.line() ? BY_LINE : BY_HTTPS));
    playTalks();
    awaitAnswers(AT_WORK);
    if (round.brokerIsLost()) {
      broker.loseAll();
      figures.count("broker lost");
      awaitAnswers(AT_WORK);
    }
    if (isRestarted(round)) {
      restart("INT");
      restart("QUIT");
    }
    die(round);
  }

  private void restart(String signal) throws IOException, InterruptedException {
    ((PostgreSql) stage.server().database()).restart(signal);
    figures.count("database restarted by SIG" + signal);
    awaitAnswers(AT_WORK);
  }

  private void die(Round round) throws IOException, InterruptedException {
    Program program = stage.server().program();
    if (round.point().isPresent()) {
      Patience.until(
          LIMIT, () -> isOver(program), () -> "never passed " + round + program.output());
      assertEquals(KILLED, program.awaitEnd(), program::output);
    } else {
      awaitAnswers(random.nextInt(AT_WORK));
      program.kill();
    }
    figures.count("died at " + round.point().map(point -> point.split(":")[0]).orElse("any time"));
  }

  /** Answers of this server, unless it has died meanwhile. */
  private void awaitAnswers(int more) throws IOException, InterruptedException {
    int wanted = figures.of("answered") + more;
    Program program = stage.server().program();
    Patience.until(
        LIMIT,
        () -> isOver(program) || figures.of("answered") >= wanted,
        () -> "no answers any more: " + figures + program.output());
  }

  /** A client that has ended before its time has found something. */
  private boolean isOver(Program program) throws InterruptedException {
    if (work.stream().anyMatch(Future::isDone)) {
      await();
    }
    return program.hasEnded();
  }

  private List<String> settings(Round round) {
    List<String> settings = new ArrayList<>();
    round.point().ifPresent(point -> settings.add("-Dtapedeck.fault.point=" + point));
    if (round.brokerIsLost()) {
      settings.add(broker.setting());
    }
    return settings;
  }

  /** Some points are passed while a server starts that takes up what the last one has left. */
  private void start(List<String> settings) throws InterruptedException {
    Program program = stage.server().start("server-" + ++starts + ".log", settings);
    try {
      program.awaitReady();
    } catch (AssertionError early) {
      if (program.awaitEnd() != KILLED) {
        throw early;
      }
    }
  }

  /**
   * What amounts alone do not do: answers that are lost, with and without an entry in the books.
   */
  private void playTalks() throws IOException {
    for (Shop shop : shops) {
      play(shop, "authorization nth=3 times=2", "book", "hang up");
      play(shop, "authorization nth=6 times=2", "book nothing", "hang up");
      play(shop, "authorization nth=9", "book", "silence");
      play(shop, "reversal nth=2", "book nothing", "hang up");
      play(shop, "batch", "book", "hang up");
      play(shop, "batch", "book nothing", "hang up");
    }
  }

  private void play(Shop shop, String on, String... steps) throws IOException {
    List<String> lines = new ArrayList<>(List.of(steps));
    lines.add(0, "on " + on + " merchant=" + shop.hostMerchant());
    Path talk = stage.folder().resolve("storm-" + Integer.toHexString(random.nextInt()) + ".talk");
    Files.write(talk, lines);
    stage.host().play(talk);
  }

  private void tell(String words) throws IOException, InterruptedException {
    Map<String, String> keywords =
        Phrases.keywords(
            Line.words(words),
            value ->
                value
                    .replace("{line-port}", Integer.toString(stage.host().linePort()))
                    .replace("{port}", Integer.toString(stage.host().port())));
    try {
      Reply reply = stage.send(Optional.of(stage.administrator()), keywords);
      assertEquals(0, reply.code("primaryRC"), reply::text);
    } catch (IOException gone) {
      assertEquals(KILLED, stage.server().program().awaitEnd());
    }
  }

  private void all(Task task) throws InterruptedException {
    begin(task);
    await();
  }

  private void begin(Task task) {
    List<Future<?>> begun = new ArrayList<>();
    for (StormClient client : clients) {
      begun.add(
          threads.submit(
              () -> {
                task.of(client);
                return null;
              }));
    }
    work = begun;
  }

  private void await() throws InterruptedException {
    for (Future<?> one : work) {
      try {
        one.get();
      } catch (ExecutionException found) {
        throw new AssertionError(figures.toString(), found.getCause());
      }
    }
    work = List.of();
  }

  private void awaitNothingPending() throws IOException, InterruptedException {
    Patience.until(LIMIT, () -> pending().isEmpty(), () -> "still in doubt: " + quietly());
  }

  private String quietly() {
    try {
      return pending().toString();
    } catch (IOException | InterruptedException gone) {
      return gone.toString();
    }
  }

  private List<Map<String, String>> pending() throws IOException, InterruptedException {
    List<Map<String, String>> pending = new ArrayList<>();
    Voice voice = Voice.of(stage);
    for (Shop shop : shops) {
      pending.addAll(voice.shown(shop, "QUERYPAYMENTS", "PSAttempt"));
      pending.addAll(voice.shown(shop, "QUERYBATCHES", "PSAttempt"));
    }
    return pending;
  }

  /** What is not as it was answered, or not the same here and at the host. */
  List<Object> differences() throws IOException, InterruptedException {
    all(StormClient::repeatAll);
    List<Object> found = new ArrayList<>();
    if (figures.of("failed") > 0) {
      found.add("failures of ours: " + figures);
    }
    for (Shop shop : shops) {
      found.addAll(BothBooks.differences(stage, shop));
      found.addAll(astray(shop));
    }
    return found;
  }

  private List<Object> astray(Shop shop) throws IOException, InterruptedException {
    List<Map<String, String>> payments = Voice.of(stage).shown(shop, "QUERYPAYMENTS", "PSPayment");
    List<Object> found = new ArrayList<>();
    long owed = 0;
    for (StormClient client : clients) {
      if (client.shop().equals(shop)) {
        found.addAll(client.astray(payments));
        owed += client.done().stream().mapToLong(Errand::settled).sum();
      }
    }
    long settled =
        Books.of(stage.host(), shop).entries("hold").stream()
            .mapToLong(hold -> Long.parseLong(hold.get("settled")))
            .sum();
    if (owed != settled) {
      found.add("settled at the host: " + settled + ", by the answers: " + owed);
    }
    return found;
  }

  @Override
  public void close() {
    enough.set(true);
    threads.shutdownNow();
    broker.close();
  }
}
