package org.tapedeck.framework.flow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.replay.Answers;

/**
 * Ends an attempt because a person wants it, exactly as its last try without an answer would: what
 * becomes of its object is what {@link Resolution} says.
 */
@Dependent
public class GivingUp {

  /** What can be given up before what waits for a person, and of that the object's own. */
  public static final Comparator<Attempt> FIRST =
      Comparator.comparing(GivingUp::waitsForAPerson)
          .thenComparing(it -> it.kind() == Attempt.Kind.UNDO)
          .thenComparing(Attempt::begun)
          .thenComparing(Attempt::id);

  private final Answers answers;
  private final Minutes minutes;
  private final Clock clock;

  @Inject
  public GivingUp(Answers answers, Minutes minutes, Clock clock) {
    this.answers = answers;
    this.minutes = minutes;
    this.clock = clock;
  }

  /** Nothing is made of silence there, whoever wants it. */
  public static boolean waitsForAPerson(Attempt attempt) {
    return attempt.tries().isResting()
        && Resolution.of(attempt).then() == Resolution.Then.WAIT_FOR_A_PERSON;
  }

  /**
   * The attempt's object must be locked. Nothing is added to what is known of its message, so the
   * tries so far say whether a host may have had it.
   *
   * @param why what a person says for it
   */
  public void giveUp(HostWork work, Attempt attempt, String why) {
    attempt.end(clock.instant());
    HostOutcome silence = new HostOutcome.Unknown("Given up: " + why);
    Reply reply = work.settle(attempt.id(), attempt.purpose(), silence);
    answers.settled(attempt.id(), reply);
    minutes.answered(attempt, silence, reply);
  }
}
