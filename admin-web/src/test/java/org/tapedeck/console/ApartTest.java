package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.Reply;

/** A command whose answer may take minutes does not hold the browser. */
class ApartTest {

  private static final Say CLOSE =
      Say.the("BATCHCLOSE").with("MERCHANTNUMBER", 1).with("BATCHNUMBER", 2);

  private static final class Ann extends Visitor {

    private static final long serialVersionUID = 1;

    @Override
    public String getUser() {
      return "ann";
    }
  }

  private final List<String> given = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();

  private final Door door =
      new Door() {
        @Override
        public Told give(String user, Language language, Say said) {
          given.add(user + " " + said);
          return new Told(Reply.success(), language);
        }
      };

  private Optional<Told> give(Executor executor) {
    return new Apart(door, executor, new Ann(), Duration.ofMillis(1)).give(CLOSE);
  }

  @Test
  void anAnswerThatComesInAMomentIsTold() {
    assertTrue(give(Runnable::run).orElseThrow().isDone());
    assertEquals(List.of("ann " + CLOSE), given);
  }

  @Test
  void oneThatDoesNotIsNotWaitedForAndTheCommandGoesOn() {
    assertEquals(Optional.empty(), give(waiting::add));
    waiting.get(0).run();
    assertEquals(List.of("ann " + CLOSE), given);
  }

  @Test
  void withoutAThreadNothingIsDoneAndTheVisitorIsTold() {
    Told told =
        give(work -> {
              throw new RejectedExecutionException();
            })
            .orElseThrow();
    assertTrue(told.isRefused());
    assertEquals(List.of(), given);
  }
}
