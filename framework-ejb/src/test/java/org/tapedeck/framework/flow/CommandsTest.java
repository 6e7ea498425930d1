package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.PaperCassette;
import org.tapedeck.framework.harness.ScriptedLinks;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.replay.Request;

/** What the door answers when our own side fails. */
class CommandsTest {

  private static final Command ABOUT =
      CommandParser.parse(Map.of("OPERATION", "ABOUT", "ETAPIVERSION", "3"));

  /** Steps that fail to settle a given number of times. */
  private static class StumblingSteps extends Steps {

    private int failures;

    StumblingSteps(int failures) {
      this.failures = failures;
    }

    @Override
    public Optional<Reply> replay(Request request) {
      return Optional.empty();
    }

    @Override
    public Started begin(Request request, Seat seat) {
      Link link =
          new Link.Https(
              URI.create("https://host/"), Optional.empty(), Duration.ZERO, Duration.ZERO);
      return Started.asking(
          "1",
          new Question(
              new PaperCassette(),
              link,
              Pace.of(link, RetryPlan.STANDARD),
              (cassette, host, repeated) -> new HostOutcome.Unknown("")),
          Clock.systemUTC().instant());
    }

    @Override
    public Settled settle(String attemptId, int tryNumber, HostOutcome outcome) {
      if (failures-- > 0) {
        throw new IllegalStateException("deadlock");
      }
      return new Settled(Reply.success(), Optional.empty());
    }
  }

  @ParameterizedTest(name = "{0} failures: {1}")
  @CsvSource({
    "0, PRC_OPERATION_SUCCESS RC_NONE",
    "2, PRC_OPERATION_SUCCESS RC_NONE",
    "3, PRC_OPERATION_PENDING RC_HOST_ANSWER",
  })
  void whatTheHostSaidIsNotForgottenWhenTheDatabaseStumbles(int failures, String answer) {
    Commands commands = commands(new StumblingSteps(failures), Runnable::run);
    assertEquals(answer, Codes.of(commands.run(Caller.nobody(), ABOUT)));
  }

  @ParameterizedTest(name = "overtaken {0} times: {1}")
  @CsvSource({
    "0, PRC_OPERATION_SUCCESS RC_NONE",
    "3, PRC_OPERATION_SUCCESS RC_NONE",
    "4, PRC_INTERNAL_ETILL_ERROR RC_UNEXPECTED",
  })
  void aCommandThatIsOvertakenBeginsAgain(int times, String answer) {
    AtomicInteger left = new AtomicInteger(times);
    Steps steps =
        new StumblingSteps(0) {
          @Override
          public Started begin(Request request, Seat seat) {
            if (left.getAndDecrement() > 0) {
              throw new Overtaken(new IllegalStateException("somebody was faster"));
            }
            return Started.done(Reply.success());
          }
        };
    Commands commands = commands(steps, Runnable::run);
    assertEquals(answer, Codes.of(commands.run(Caller.nobody(), ABOUT)));
  }

  @Test
  void whenNoThreadIsLeftTheCallersOwnAsks() {
    AtomicInteger settled = new AtomicInteger();
    Steps steps =
        new StumblingSteps(0) {
          @Override
          public Started begin(Request request, Seat seat) {
            return super.begin(request, seat).apart(Reply.success());
          }

          @Override
          public Settled settle(String attemptId, int tryNumber, HostOutcome outcome) {
            settled.incrementAndGet();
            return new Settled(Reply.success(), Optional.empty());
          }
        };
    Executor full =
        task -> {
          throw new RejectedExecutionException();
        };
    Commands commands = commands(steps, full);
    assertEquals(Codes.SUCCESS, Codes.of(commands.run(Caller.nobody(), ABOUT)));
    assertEquals(1, settled.get());
  }

  @Test
  void aFailureOfOursIsAnsweredWithANumberForTheLog() {
    Commands commands =
        commands(new Steps(null, null, null, null, null, null, null, null, null), Runnable::run);
    Reply reply = commands.run(Caller.nobody(), ABOUT);
    assertEquals("PRC_INTERNAL_ETILL_ERROR RC_UNEXPECTED", Codes.of(reply));
  }

  private static Commands commands(Steps steps, Executor apart) {
    HostCalls calls =
        new HostCalls(new ScriptedLinks(), new Ears(Clock.systemUTC()), Clock.systemUTC());
    Asking asking = new Asking(steps, calls, (wait, attemptId) -> {});
    return new Commands(steps, asking, new Seats(1), (command, reply) -> reply, apart);
  }
}
