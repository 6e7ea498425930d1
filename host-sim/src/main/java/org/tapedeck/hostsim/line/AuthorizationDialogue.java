package org.tapedeck.hostsim.line;

import static org.tapedeck.hostsim.behaviour.LineBehaviours.AUTHORIZATIONS;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.authorization.AuthorizationRequest;
import org.tapedeck.hostsim.behaviour.LineBehaviours.Fault;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Request;
import org.tapedeck.hostsim.talks.Sitting;

/** Authorizations on one connection: one of application type 0, or several of type 2. */
final class AuthorizationDialogue {
  private static final int NAKS_MAX = 3;

  private final Line line;
  private final Answers answers;
  private final Host host;
  private final AuthorizationExchange exchange;
  private final LinePlay plays;
  private final Supplier<Sitting> sittings;
  private int naks;

  AuthorizationDialogue(
      Line line, Answers answers, Host host, LinePlay plays, Supplier<Sitting> sittings) {
    this.line = line;
    this.answers = answers;
    this.host = host;
    this.exchange = host.authorizations();
    this.plays = plays;
    this.sittings = sittings;
  }

  static boolean takes(String record) {
    return AuthorizationExchange.isOne(record) && "02".indexOf(record.charAt(1)) >= 0;
  }

  /** Whether the terminal may send another frame. */
  boolean goesOnAfter(String record) throws IOException {
    Optional<Request> request = exchange.request(record);
    Optional<Play> play = request.flatMap(known -> sittings.get().play(known.asked()));
    LinePlay.End end = play.isPresent() ? plays.play(play.get(), request) : LinePlay.End.GOES_ON;
    return switch (end) {
      case GOES_ON -> usual(record);
      case ANSWERED -> invited(record);
      default -> false;
    };
  }

  private boolean usual(String record) throws IOException {
    Optional<Fault> fault = fault(record);
    if (isToBeRepeated(fault)) {
      return refused();
    }
    naks = 0;
    Optional<Reply> reply = exchange.answer(record);
    boolean acknowledged = reply.isPresent() ? answer(fault, reply.get()) : answers.over();
    return acknowledged && invited(record);
  }

  private Optional<Fault> fault(String record) {
    return AuthorizationRequest.read(record)
        .flatMap(request -> host.amounts().onLine(AUTHORIZATIONS, request.get("amount")));
  }

  private boolean isToBeRepeated(Optional<Fault> fault) {
    return fault.equals(Optional.of(Fault.NAK_ALWAYS))
        || fault.equals(Optional.of(Fault.NAK_ONCE)) && naks == 0;
  }

  private boolean refused() throws IOException {
    line.say(Signal.NAK);
    naks++;
    return naks < NAKS_MAX || answers.over();
  }

  private boolean answer(Optional<Fault> fault, Reply reply) throws IOException {
    if (fault.equals(Optional.of(Fault.END_UNANSWERED))) {
      return answers.over();
    }
    if (fault.equals(Optional.of(Fault.LRC_WRONG_ONCE))) {
      return answers.bringAtTheSecondTry(reply);
    }
    if (fault.equals(Optional.of(Fault.SYN_THREE_TIMES))) {
      for (int syn = 1; syn <= 3; syn++) {
        line.say(Signal.SYN);
      }
    }
    return answers.bring(reply);
  }

  /** After the only one the host ends the session, after one of several it invites the next. */
  private boolean invited(String record) throws IOException {
    boolean several = record.charAt(1) == '2';
    line.say(several ? Signal.ENQ : Signal.EOT);
    return several;
  }
}
