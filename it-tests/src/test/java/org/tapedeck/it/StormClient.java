package org.tapedeck.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One of those who give commands while servers die: it repeats each until it is answered. */
final class StormClient {

  private static final List<List<Step>> ERRANDS = Step.errands();
  private static final int MOST_AT_ONCE = 4;
  private static final int ORDERS_OF_ONE = 100_000;

  /** After so many errands a client that closes batches closes one. */
  private static final int ERRANDS_IN_A_BATCH = 6;

  private final Voice voice;
  private final Shop shop;
  private final int number;
  private final boolean closes;
  private final Random random;
  private final Figures figures;
  private final List<Errand> open = new ArrayList<>();
  private final List<Errand> done = new ArrayList<>();
  private int orders;

  StormClient(Stage stage, Shop shop, int number, boolean closes, Random random, Figures figures) {
    this.voice = Voice.of(stage);
    this.shop = shop;
    this.number = number;
    this.closes = closes;
    this.random = random;
    this.figures = figures;
  }

  /** Gives commands until it is enough; what was begun may still be in doubt then. */
  void work(AtomicBoolean enough) throws IOException, InterruptedException {
    while (!enough.get()) {
      goOn(open.size() < MOST_AT_ONCE ? begin(random.nextInt(ERRANDS.size())) : some());
      if (closes && orders % ERRANDS_IN_A_BATCH == 0) {
        close();
      }
      if (!open.isEmpty() && random.nextBoolean()) {
        goOn(some());
      }
    }
  }

  private Errand begin(int which) {
    int order = number * ORDERS_OF_ONE + ++orders;
    Errand begun = new Errand(voice, shop, order, ERRANDS.get(which), random.nextBoolean());
    open.add(begun);
    return begun;
  }

  private Errand some() {
    return open.get(random.nextInt(open.size()));
  }

  private void goOn(Errand errand) throws IOException, InterruptedException {
    String word = errand.goOn();
    figures.count(word);
    if (errand.isDone()) {
      open.remove(errand);
      done.add(errand);
    }
    if (!word.equals("answered")) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** Has the batches closed that are open now. */
  private void close() throws IOException, InterruptedException {
    for (int batch : openBatches()) {
      Errand closing =
          new Errand(voice, shop, 0, List.of(Step.closing(batch)), random.nextBoolean());
      open.add(closing);
      goOn(closing);
    }
  }

  private List<Integer> openBatches() throws InterruptedException {
    try {
      return voice.shown(shop, "QUERYBATCHES", "PSBatch").stream()
          .filter(batch -> batch.get("state").equals("batch_open"))
          .map(batch -> Integer.parseInt(batch.get("batchNumber")))
          .toList();
    } catch (IOException gone) {
      return List.of();
    }
  }

  /** Brings to an end what it has begun. */
  void finish() throws IOException, InterruptedException {
    Patience.until(Storm.LIMIT, this::isFinished, () -> "never answered: " + open);
  }

  private boolean isFinished() throws IOException, InterruptedException {
    for (Errand errand : List.copyOf(open)) {
      goOn(errand);
    }
    return open.isEmpty();
  }

  /** Has every batch closed, if that is its part. */
  void closeAll() throws IOException, InterruptedException {
    if (closes) {
      close();
      finish();
    }
  }

  /** What was answered is answered again as it was. */
  void repeatAll() throws IOException, InterruptedException {
    for (Errand errand : done) {
      for (Said said : errand.said()) {
        said.mustStand();
        figures.count("repeated");
      }
    }
  }

  Collection<Errand> done() {
    return done;
  }

  Shop shop() {
    return shop;
  }

  /** Those of its errands that are not as they were answered. */
  List<Errand> astray(List<Map<String, String>> payments) {
    return done.stream().filter(errand -> !errand.agreesWith(payments)).toList();
  }
}
