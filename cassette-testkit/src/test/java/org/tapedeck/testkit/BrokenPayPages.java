package org.tapedeck.testkit;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.cassette.visit.VisitLimits;

/** Pay pages that are sound but for one fault. */
interface BrokenPayPages {

  class ThatTakesSilenceForANo extends PlainPayPage {
    @Override
    public HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host)
        throws HostUnreachable {
      try {
        return super.confirm(visit, proof, repeated, host);
      } catch (HostSilent silent) {
        return no();
      }
    }
  }

  class ThatGuessesANo extends PlainPayPage {
    @Override
    HostOutcome outcome(String answer, HostOutcome yes, Values order) {
      return answer.equals("n") ? no() : super.outcome(answer, yes, order);
    }
  }

  class ThatCopiesItsPassword extends PlainPayPage {
    @Override
    Message.Part question(Values evidence, String password) {
      return new Question(evidence.text("receipt") + " " + password, "");
    }
  }

  class ThatCopiesTooLittle extends PlainPayPage {
    @Override
    Message.Part question(Values evidence, String password) {
      Question whole = new Question(evidence.text("receipt") + " ", password);
      return new Message.Part() {
        @Override
        public byte[] bytes() {
          return whole.bytes();
        }

        @Override
        public byte[] masked() {
          return new byte[0];
        }

        @Override
        public String description() {
          return whole.description();
        }
      };
    }
  }

  class ThatShouts extends PlainPayPage {
    @Override
    public Map<String, Origin> calls() {
      return Map.of("return", Origin.BUYER, "RESULT", Origin.BANK);
    }
  }

  class ThatIsInAHurry extends PlainPayPage {
    @Override
    public VisitLimits limits(Configuration configuration) {
      return new VisitLimits(Duration.ofSeconds(59), Duration.ZERO, Duration.ZERO);
    }
  }

  class ThatSendsInClear extends PlainPayPage {
    @Override
    Instruction instruction(Visit visit) {
      return new Instruction.Get(URI.create("http://bank.example.com/" + visit.reference()));
    }
  }

  class ThatSendsItsPassword extends PlainPayPage {
    @Override
    Instruction instruction(Visit visit) {
      String password = visit.configuration().account().text("password");
      return new Instruction.Get(URI.create("https://bank.example.com/" + password));
    }
  }

  class ThatStumblesOverStrangers extends PlainPayPage {
    @Override
    public Verdict judge(Inbound call, Visit visit) {
      return call.one("visit").isPresent()
          ? super.judge(call, visit)
          : proven(call.one("receipt").orElseThrow());
    }
  }

  class ThatTakesAnyReference extends PlainPayPage {
    @Override
    public Verdict judge(Inbound call, Visit visit) {
      return call.one("receipt").<Verdict>map(this::proven).orElse(new Verdict.Nothing());
    }
  }

  class ThatNumbersItsProofs extends PlainPayPage {

    private static final AtomicLong NUMBER = new AtomicLong();

    @Override
    Verdict proven(String receipt) {
      String number = String.valueOf(NUMBER.incrementAndGet());
      return new Verdict.Proven(new Proof(number, Values.of(Map.of("receipt", "12345"))));
    }
  }

  class ThatTakesAnyAmount extends PlainPayPage {
    @Override
    HostOutcome outcome(Answer answer, Visit visit) {
      return text(answer).matches("[0-9]{1,9}\\.")
          ? new HostOutcome.Approved(Values.NONE, CommonAvs.UNAVAILABLE)
          : super.outcome(answer, visit);
    }
  }
}
