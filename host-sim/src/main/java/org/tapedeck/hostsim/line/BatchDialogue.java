package org.tapedeck.hostsim.line;

import static org.tapedeck.hostsim.behaviour.LineBehaviours.BATCHES;
import static org.tapedeck.hostsim.behaviour.LineBehaviours.DETAILS;

import java.io.IOException;
import java.util.Optional;
import org.tapedeck.hostsim.behaviour.LineBehaviours.Fault;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.settlement.Batch;
import org.tapedeck.hostsim.settlement.SettlementExchange;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Request;
import org.tapedeck.hostsim.talks.Sitting;

/**
 * One batch, a record at a time, each acknowledged by ACK or BEL in turn: the only one on its
 * connection (application type 1) or one of several (type 3).
 */
final class BatchDialogue {
  private final Line line;
  private final Frames frames;
  private final Answers answers;
  private final Host host;
  private final SettlementExchange exchange;
  private final Batch batch;
  private final LinePlay plays;
  private final Sitting sitting;
  private long taken;
  private long repeated;
  private boolean another;

  BatchDialogue(
      Line line, Frames frames, Answers answers, Host host, LinePlay plays, Sitting sitting) {
    this.line = line;
    this.frames = frames;
    this.answers = answers;
    this.host = host;
    this.exchange = host.settlement();
    this.batch = exchange.begin();
    this.plays = plays;
    this.sitting = sitting;
  }

  static boolean takes(String record) {
    return SettlementExchange.isOne(record) && "13".indexOf(record.charAt(1)) >= 0;
  }

  /** Whether the terminal may send another batch. */
  boolean run(Frame first) throws IOException {
    Optional<Frame> frame = Optional.of(first);
    while (frame.isPresent() && goesOnAfter(frame.get())) {
      frame = frames.take();
    }
    return another;
  }

  /** Whether another record is to come. */
  private boolean goesOnAfter(Frame frame) throws IOException {
    if (!takes(frame.text()) || !batch.isOfType(frame.text().charAt(1))) {
      return answers.over();
    }
    Optional<Fault> fault =
        SettlementExchange.amountIn(frame.text()).flatMap(a -> host.amounts().onLine(DETAILS, a));
    if (fault.equals(Optional.of(Fault.NAK_ONCE)) && repeated != taken) {
      repeated = taken;
      line.say(Signal.NAK);
      return true;
    }
    exchange.take(batch, frame.text());
    taken++;
    LinePlay.End end = sitting.isEmpty() ? LinePlay.End.GOES_ON : played(frame);
    return switch (end) {
      case GOES_ON -> frame.last() ? ended() : acknowledged(fault);
      case ACKNOWLEDGED_WRONGLY -> acknowledged(Optional.of(Fault.WRONG_ACKNOWLEDGEMENT));
      case ANSWERED -> invited();
      case OVER -> false;
    };
  }

  /** A talk about this record, or after the trailer about the batch. */
  private LinePlay.End played(Frame frame) throws IOException {
    LinePlay.End end = played(exchange.request(batch, frame.text()));
    boolean whole = frame.last() && batch.isComplete() && end == LinePlay.End.GOES_ON;
    return whole ? played(exchange.request(batch)) : end;
  }

  private LinePlay.End played(Optional<Request> request) throws IOException {
    Optional<Play> play = request.flatMap(known -> sitting.play(known.asked()));
    return play.isPresent() ? plays.play(play.get(), request) : LinePlay.End.GOES_ON;
  }

  private boolean acknowledged(Optional<Fault> fault) throws IOException {
    if (fault.equals(Optional.of(Fault.END_UNANSWERED))) {
      return answers.over();
    }
    if (fault.equals(Optional.of(Fault.EARLY_REJECTION))) {
      batch.rejectLast();
    }
    if (batch.isRejected()) {
      return answered();
    }
    boolean odd = taken % 2 == 1;
    boolean wrong = fault.equals(Optional.of(Fault.WRONG_ACKNOWLEDGEMENT));
    line.say(odd != wrong ? Signal.ACK : Signal.BEL);
    return true;
  }

  private boolean ended() throws IOException {
    if (!batch.isComplete()) {
      return answers.over();
    }
    Optional<Fault> fault = host.amounts().onLine(BATCHES, batch.netDeposit());
    if (fault.equals(Optional.of(Fault.WAIT_TWICE))) {
      line.say(Signal.DC2);
      line.say(Signal.DC2);
    }
    if (fault.equals(Optional.of(Fault.END_UNANSWERED))) {
      exchange.answer(batch);
      return answers.over();
    }
    return answered();
  }

  private boolean answered() throws IOException {
    return answers.bring(exchange.answer(batch)) && invited();
  }

  /** After the only one the host ends the session, after one of several it invites the next. */
  private boolean invited() throws IOException {
    another = batch.isOfType('3');
    line.say(another ? Signal.ENQ : Signal.EOT);
    return false;
  }
}
