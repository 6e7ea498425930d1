package org.tapedeck.hostsim.line;

import java.io.IOException;
import java.util.Optional;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Request;
import org.tapedeck.hostsim.talks.Step;

/** Talks played to a terminal on a line. */
final class LinePlay {

  /** How a talk ended. */
  enum End {
    ANSWERED,
    OVER,
    GOES_ON,
    ACKNOWLEDGED_WRONGLY
  }

  private final Line line;
  private final Frames frames;
  private final Answers answers;
  private final Limits limits;
  private boolean framePending;

  LinePlay(Line line, Frames frames, Answers answers, Limits limits) {
    this.line = line;
    this.frames = frames;
    this.answers = answers;
    this.limits = limits;
  }

  /** Without a request there is nothing to book and to answer; such steps are in no such talk. */
  End play(Play play, Optional<Request> request) throws IOException {
    for (Step step : play.steps()) {
      play.begins(step);
      if (wantsFrame(step) && !frameHasCome()) {
        return End.OVER;
      }
      if (step.verb().isLast()) {
        return last(step, request);
      }
      if (!done(step, request)) {
        return End.OVER;
      }
    }
    return End.GOES_ON;
  }

  /** After a last NAK the host need not wait for the frame, if all it does is to end the call. */
  private static boolean wantsFrame(Step step) {
    return switch (step.verb()) {
      case END, GATEWAY, HANG_UP, SILENCE -> false;
      case BOOK -> step.books();
      default -> true;
    };
  }

  private boolean frameHasCome() throws IOException {
    boolean come = !framePending || frames.take().isPresent();
    framePending = false;
    return come;
  }

  /** Whether the terminal is still there. */
  private boolean done(Step step, Optional<Request> request) throws IOException {
    switch (step.verb()) {
      case BOOK -> request.filter(any -> step.books()).ifPresent(Request::booked);
      case PAUSE -> line.stayUntilHungUp(step.pause());
      case SAY_BYTES -> line.say(step.octets());
      case SAY_SIGNAL -> say(step);
      default -> {
        return takenAgain(step.times());
      }
    }
    return true;
  }

  private void say(Step step) throws IOException {
    for (int time = 1; time <= step.times(); time++) {
      if (time > 1) {
        line.stayUntilHungUp(step.pause());
      }
      line.say(Signal.valueOf(step.signal()));
    }
  }

  private boolean takenAgain(int times) throws IOException {
    for (int time = 1; time <= times; time++) {
      if (!frameHasCome()) {
        return false;
      }
      line.say(Signal.NAK);
      framePending = true;
    }
    return true;
  }

  private End last(Step step, Optional<Request> request) throws IOException {
    return switch (step.verb()) {
      case GO_ON -> End.GOES_ON;
      case ACKNOWLEDGE_WRONGLY -> End.ACKNOWLEDGED_WRONGLY;
      case ANSWER -> answered(step, request.orElseThrow());
      default -> over(step);
    };
  }

  private End answered(Step step, Request request) throws IOException {
    String text = request.said(step.words());
    return !text.isEmpty() && answers.bring(text, step.words().spoilt()) ? End.ANSWERED : End.OVER;
  }

  private End over(Step step) throws IOException {
    switch (step.verb()) {
      case SILENCE -> line.stayUntilHungUp(limits.silence());
      case END, GATEWAY -> line.say(Signal.EOT);
      case REFUSE -> line.refuse();
      default -> {}
    }
    return End.OVER;
  }
}
