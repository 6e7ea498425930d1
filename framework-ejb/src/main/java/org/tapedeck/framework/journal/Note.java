package org.tapedeck.framework.journal;

import java.time.Instant;
import java.util.Optional;
import org.tapedeck.framework.command.Reply;

/**
 * What is to be written into the journal. No secret is among it.
 *
 * @param attemptId empty when no host has to do with it
 * @param words cut when they are long
 * @param codes what was answered; empty when nothing was
 */
public record Note(
    Instant time,
    What what,
    Subject subject,
    String attemptId,
    String words,
    Optional<Reply> codes) {

  /** The most characters that an entry may have. */
  public static final int LONGEST = 4000;

  public static final int NO_CODE = -1;

  public Note {
    words = words.substring(0, Math.min(words.length(), LONGEST));
  }

  public Note(Instant time, What what, Subject subject, String words) {
    this(time, what, subject, "", words, Optional.empty());
  }

  /** It is about a try to ask a host. */
  public Note of(String attempt) {
    return new Note(time, what, subject, attempt, words, codes);
  }

  public Note answering(Reply reply) {
    return new Note(time, what, subject, attemptId, words, Optional.of(reply));
  }

  public int primaryCode() {
    return codes.map(reply -> reply.primary().number()).orElse(NO_CODE);
  }

  public int secondaryCode() {
    return codes.map(Reply::secondary).orElse(NO_CODE);
  }
}
