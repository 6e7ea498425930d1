package org.tapedeck.framework.flow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.copy.Direction;
import org.tapedeck.framework.journal.CommandWords;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.Note;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.journal.Subjects;
import org.tapedeck.framework.journal.What;
import org.tapedeck.framework.replay.Request;

/**
 * Writes into the journal what the steps of a command do, in their transactions. That objects
 * change their states the store sees by itself.
 */
@Dependent
public class Minutes {

  private final Journal journal;
  private final Ears ears;
  private final Clock clock;

  @Inject
  public Minutes(Journal journal, Ears ears, Clock clock) {
    this.journal = journal;
    this.ears = ears;
    this.clock = clock;
  }

  /** A command is carried out; when it is refused this is rolled back with it. */
  void command(Request request) {
    Subjects.of(request.command(), who(request))
        .ifPresent(
            subject -> {
              journal.by(who(request));
              write(What.COMMAND, subject, CommandWords.of(request.command()));
            });
  }

  /** It was done in this one transaction. */
  void done(Request request, Reply reply) {
    Subjects.of(request.command(), who(request))
        .map(subject -> note(What.DONE, subject, request.command().operation().name()))
        .ifPresent(note -> journal.write(List.of(note.answering(reply))));
  }

  private static String who(Request request) {
    return request.caller().user().orElse("nobody");
  }

  /** A host is asked as soon as this is committed. */
  void asked(Attempt attempt) {
    journal.write(List.of(ofTry(What.ASKED, attempt, clock.instant(), tryOf(attempt))));
  }

  /** The same, and nobody but the server itself wants it. */
  void askedAgain(Attempt attempt) {
    journal.by(Journal.SERVER);
    asked(attempt);
  }

  /** What was said in a try that is about to be settled. */
  void heard(Attempt attempt, int tryNumber) {
    journal.by(attempt.isRetried() ? Journal.SERVER : attempt.userName());
    if (attempt.kind() != Attempt.Kind.CLOSE_BATCH) {
      journal.write(
          ears.heard(attempt.id(), tryNumber).stream().map(it -> said(attempt, it)).toList());
    }
  }

  private static Note said(Attempt attempt, Heard.Stretch stretch) {
    What what = stretch.way() == Direction.SENT ? What.SENT : What.RECEIVED;
    return ofTry(what, attempt, stretch.time(), stretch.words());
  }

  /** What became of it; of a batch the messages are in a copy of their own. */
  void answered(Attempt attempt, HostOutcome outcome, Reply reply) {
    String copied = attempt.kind() == Attempt.Kind.CLOSE_BATCH ? ", see the batch's copy" : "";
    String words =
        "%s: %s; %s%s".formatted(tryOf(attempt), words(outcome), standing(attempt), copied);
    journal.write(List.of(ofTry(What.ANSWERED, attempt, clock.instant(), words).answering(reply)));
  }

  private static String tryOf(Attempt attempt) {
    return attempt.kind() + " try " + attempt.tries().number();
  }

  private static String words(HostOutcome outcome) {
    String name = outcome.getClass().getSimpleName();
    if (outcome instanceof HostOutcome.Unknown unknown) {
      return name + ", " + unknown.reason();
    }
    return outcome instanceof HostOutcome.Declined declined
        ? name + ", " + declined.reason()
        : name;
  }

  private static String standing(Attempt attempt) {
    return attempt.isOpen() ? "open" : "settled, " + attempt.outcome();
  }

  private static Note ofTry(What what, Attempt attempt, Instant time, String words) {
    return new Note(time, what, subject(attempt), words).of(attempt.id());
  }

  private static Subject subject(Attempt attempt) {
    return switch (attempt.kind()) {
      case CLOSE_BATCH -> Subject.batch(attempt.objectId());
      case UNDO -> Subject.order(attempt.before(Attempt.OF_PROOF));
      case CREDIT -> Subject.credit(attempt.objectId().replace(Attempt.OF_CREDIT, ":"));
      default -> Subject.payment(attempt.objectId());
    };
  }

  private void write(What what, Subject subject, String words) {
    journal.write(List.of(note(what, subject, words)));
  }

  private Note note(What what, Subject subject, String words) {
    return new Note(clock.instant(), what, subject, words);
  }
}
