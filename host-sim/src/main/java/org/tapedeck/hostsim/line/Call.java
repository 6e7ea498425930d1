package org.tapedeck.hostsim.line;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.talks.Asked;
import org.tapedeck.hostsim.talks.Kind;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Sitting;

/** One connection from the host's invitation to its end. */
final class Call {
  private final Line line;
  private final Frames frames;
  private final Answers answers;
  private final LinePlay plays;
  private final AuthorizationDialogue authorizations;
  private final Host host;
  private final Supplier<Sitting> sittings;

  Call(Line line, Limits limits, Host host, Supplier<Sitting> sittings) {
    this.line = line;
    this.frames = new Frames(line);
    this.answers = new Answers(line, frames, limits);
    this.plays = new LinePlay(line, frames, answers, limits);
    this.authorizations = new AuthorizationDialogue(line, answers, host, plays, sittings);
    this.host = host;
    this.sittings = sittings;
  }

  void run() throws IOException {
    Optional<Play> play = sittings.get().play(new Asked(Kind.CALL, Map.of()));
    if (play.isEmpty() || plays.play(play.get(), Optional.empty()) == LinePlay.End.GOES_ON) {
      talk();
    }
  }

  private void talk() throws IOException {
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
    return new BatchDialogue(line, frames, answers, host, plays, sittings.get()).run(frame);
  }
}
