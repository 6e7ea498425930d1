package org.tapedeck.framework.race;

import java.time.Duration;
import org.tapedeck.framework.harness.Engine;

/** Who can run: a command, here or at another server, or one of the server's timers. */
final class Runner {

  private static final String ELSEWHERE = " at another server";

  private final Engine here;
  private final Engine elsewhere;

  Runner(Engine here, Engine elsewhere) {
    this.here = here;
    this.elsewhere = elsewhere;
    bothAreAlive();
  }

  private void bothAreAlive() {
    here.renews();
    elsewhere.renews();
  }

  /** What was there before the race. */
  void given(String line) {
    if (line.startsWith("silent ")) {
      here.inDoubt(line.substring("silent ".length()));
    } else if (line.startsWith("later ")) {
      here.waits(Duration.parse(line.substring("later ".length())));
      bothAreAlive();
    } else if (line.startsWith("the ")) {
      runs(line);
    } else if (line.startsWith("unanswered ")) {
      here.host().isSilent();
      here.says(line.substring("unanswered ".length()));
    } else {
      here.does(line);
    }
  }

  /** The answer, or a dash when nobody gets one. */
  String runs(String who) {
    boolean away = who.endsWith(ELSEWHERE);
    return runs(away ? elsewhere : here, away ? who.replace(ELSEWHERE, "") : who);
  }

  private static String runs(Engine engine, String who) {
    if (!who.startsWith("the ")) {
      return Words.of(engine.says(who));
    }
    goesOff(engine, who);
    return "-";
  }

  private static void goesOff(Engine engine, String timer) {
    switch (timer) {
      case "the expiry timer" -> engine.expires();
      case "the expiry timer, a moment later" -> engine.waits(Duration.ofSeconds(15)).expires();
      case "the sweeper" -> engine.sweeps();
      case "the alarm" -> open(engine).lines().forEach(engine::wakes);
      case "the closing timer" -> engine.closesBatches();
      default -> throw new AssertionError("nobody knows " + timer);
    }
  }

  private static String open(Engine engine) {
    return engine.database().find("select ID from ATTEMPT where STATE = 'OPEN'");
  }
}
