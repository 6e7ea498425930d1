package org.tapedeck.hostsim.line;

import java.io.IOException;
import java.util.Optional;
import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.settlement.SettlementExchange;

/** One connection from the host's invitation to its end. */
final class Call {
  private final Line line;
  private final Frames frames;
  private final Answers answers;
  private final AuthorizationDialogue authorizations;
  private final SettlementExchange settlement;

  Call(
      Line line,
      Limits limits,
      AuthorizationExchange authorizations,
      SettlementExchange settlement) {
    this.line = line;
    this.frames = new Frames(line);
    this.answers = new Answers(line, frames, limits);
    this.authorizations = new AuthorizationDialogue(line, answers, authorizations);
    this.settlement = settlement;
  }

  void run() throws IOException {
    line.say(Signal.ENQ);
    Optional<Frame> frame = frames.take();
    while (frame.isPresent() && goesOnAfter(frame.get())) {
      frame = frames.take();
    }
  }

  private boolean goesOnAfter(Frame frame) throws IOException {
    String record = frame.text();
    if (frame.last() && AuthorizationDialogue.takes(record)) {
      return authorizations.goesOnAfter(record);
    }
    if (!BatchDialogue.takes(record)) {
      return answers.over();
    }
    new BatchDialogue(line, frames, answers, settlement).run(frame);
    return false;
  }
}
