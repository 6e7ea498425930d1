package org.tapedeck.testkit;

import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Visit;

/** Pay pages with several returns that are sound but for one fault. */
interface BrokenTokenPages {

  class ThatForgetsWhoseCallItIs extends PlainTokenPage {
    @Override
    public Optional<String> reference(Inbound call) {
      return call.token().isEmpty() ? super.reference(call) : Optional.empty();
    }
  }

  class ThatReadsHalfOfAToken extends PlainTokenPage {
    @Override
    boolean isCurrent(String token, String current) {
      return token.startsWith(current.substring(0, current.length() / 2));
    }
  }

  class ThatTakesAnyToken extends PlainTokenPage {
    @Override
    boolean isCurrent(String token, String current) {
      return true;
    }
  }

  class ThatForgetsTheNewToken extends PlainTokenPage {
    @Override
    Values known(Visit visit) {
      return Values.NONE;
    }
  }

  class ThatSendsOnInTheEnd extends PlainTokenPage {
    @Override
    HostOutcome more(Visit visit, boolean last) {
      return super.more(visit, false);
    }
  }

  class ThatBeginsInTheEnd extends PlainTokenPage {
    @Override
    Message last(Message.Part question, Visit visit) {
      return withWayBack(question, visit);
    }
  }

  class ThatSpeaksOfAnotherProof extends PlainTokenPage {
    @Override
    Proof word(String receipt) {
      return new Proof("9" + receipt, super.word(receipt).evidence());
    }
  }
}
