package org.tapedeck.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;

/** A pay page whose bank may have a further page, and can be asked in the end. */
public class PlainTokenPage extends PlainPayPage {

  static final String TOKEN = "token";
  static final String MORE = "more.";

  @Override
  public String name() {
    return "PlainTokenPage";
  }

  @Override
  public Verdict judge(Inbound call, Visit visit) {
    return isCurrent(call.token(), visit.evidence().text(TOKEN))
        ? super.judge(call, visit)
        : new Verdict.Nothing();
  }

  boolean isCurrent(String token, String current) {
    return token.equals(current);
  }

  @Override
  public Optional<Proof> lastWord(Visit visit) {
    return Optional.of(word(visit.evidence().text("receipt")));
  }

  Proof word(String receipt) {
    return new Proof(receipt, Values.of(Map.of("receipt", receipt, "last", "yes")));
  }

  @Override
  public HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host)
      throws HostSilent, HostUnreachable {
    boolean last = proof.evidence().find("last").isPresent();
    String password = visit.configuration().account().text("password");
    Message.Part question = question(proof.evidence(), password);
    Answer answer = host.exchange(last ? last(question, visit) : withWayBack(question, visit));
    return text(answer).equals(MORE) ? more(visit, last) : outcome(answer, visit);
  }

  Message last(Message.Part question, Visit visit) {
    return message(1, List.of(question));
  }

  /** Seventeen characters, and three times as many. */
  Message withWayBack(Message.Part question, Visit visit) {
    return message(4, List.of(question, new Question("come back " + visit.returnToken(), "")));
  }

  HostOutcome more(Visit visit, boolean last) {
    return last ? no() : new HostOutcome.Deferred(instruction(visit), known(visit));
  }

  Values known(Visit visit) {
    return Values.of(Map.of(TOKEN, visit.returnToken()));
  }
}
