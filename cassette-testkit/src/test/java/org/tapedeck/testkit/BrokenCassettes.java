package org.tapedeck.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/** Cassettes that are sound but for one fault. */
interface BrokenCassettes {

  /** Longer than all samples. */
  int LONG_ANSWER = 100;

  class WithoutName extends PlainCassette {
    @Override
    public String name() {
      return "";
    }
  }

  class WithoutServiceEntry extends PlainCassette {
    @Override
    public String name() {
      return "Hidden";
    }
  }

  class WithOneCodeTwice extends PlainCassette {
    @Override
    public KeywordTable keywords() {
      return super.keywords()
          .optional(Scope.ACCOUNT, "$TID", "tid", 1000, Content.digits(8, 8), Secrecy.PLAIN);
    }
  }

  class WithCodeOutOfRange extends PlainCassette {
    @Override
    public KeywordTable keywords() {
      return super.keywords()
          .optional(Scope.ACCOUNT, "$TID", "tid", 999, Content.digits(8, 8), Secrecy.PLAIN);
    }
  }

  class WithKeywordOfTheFramework extends PlainCassette {
    @Override
    public KeywordTable keywords() {
      return super.keywords()
          .optional(Scope.ORDER, "AMOUNT", "amount", 1001, Content.digits(1, 9), Secrecy.PLAIN);
    }
  }

  class ThatCounts extends PlainCassette {
    private int count;

    @Override
    public HostOutcome approve(ApprovalRequest request, Host host)
        throws HostSilent, HostUnreachable {
      count++;
      return super.approve(request, host);
    }

    @Override
    Message.Part part(Values order) {
      return new Line(String.format(Locale.ROOT, "%017d", count), "a line");
    }
  }

  class ThatReadsTheClock extends PlainCassette {
    private final long made = System.nanoTime();

    @Override
    Message.Part part(Values order) {
      return new Line(String.format(Locale.ROOT, "%017d", made), "a line");
    }
  }

  class ThatTakesSilenceForANo extends PlainCassette {
    @Override
    public HostOutcome approve(ApprovalRequest request, Host host) throws HostUnreachable {
      try {
        return super.approve(request, host);
      } catch (HostSilent silent) {
        return no();
      }
    }
  }

  class ThatTakesUnreachableForANo extends PlainCassette {
    @Override
    public HostOutcome approve(ApprovalRequest request, Host host) throws HostSilent {
      try {
        return super.approve(request, host);
      } catch (HostUnreachable unreachable) {
        return no();
      }
    }
  }

  class ThatTakesUnreachableForSilence extends PlainCassette {
    @Override
    public HostOutcome closeBatch(BatchCloseRequest request, Host host) throws HostSilent {
      try {
        return super.closeBatch(request, host);
      } catch (HostUnreachable unreachable) {
        throw new HostSilent("no answer", unreachable);
      }
    }
  }

  class ThatTakesSilenceForAReversal extends PlainCassette {
    @Override
    public HostOutcome reverse(ReversalRequest request, Host host) throws HostUnreachable {
      try {
        return super.reverse(request, host);
      } catch (HostSilent silent) {
        return new HostOutcome.Reversed(Values.NONE);
      }
    }
  }

  class ThatTakesTheUnknownForANo extends PlainCassette {
    @Override
    HostOutcome outcome(String answer, HostOutcome yes, Values order) {
      return answer.equals("maybe.") ? no() : super.outcome(answer, yes, order);
    }
  }

  class ThatKnowsNothing extends PlainCassette {
    @Override
    HostOutcome outcome(String answer, HostOutcome yes, Values order) {
      return new HostOutcome.Unknown("who knows");
    }
  }

  class ThatGuessesWhatIsMissing extends PlainCassette {
    @Override
    HostOutcome outcome(String answer, HostOutcome yes, Values order) {
      return answer.startsWith("yes") ? yes : super.outcome(answer, yes, order);
    }
  }

  class ThatAsksAgain extends PlainCassette {
    @Override
    public HostOutcome closeBatch(BatchCloseRequest request, Host host)
        throws HostSilent, HostUnreachable {
      HostOutcome outcome = super.closeBatch(request, host);
      boolean unsure = outcome instanceof HostOutcome.Unknown;
      return unsure ? super.closeBatch(request, host) : outcome;
    }
  }

  class ThatDescribesThePan extends PlainCassette {
    @Override
    Message.Part part(Values order) {
      return new Line(order.text("pan") + "\n", "PAN " + order.text("pan"));
    }
  }

  class ThatTellsThePan extends PlainCassette {
    @Override
    HostOutcome outcome(String answer, HostOutcome yes, Values order) {
      HostOutcome outcome = super.outcome(answer, yes, order);
      boolean unsure = outcome instanceof HostOutcome.Unknown;
      return unsure ? new HostOutcome.Unknown("about " + order.asMap()) : outcome;
    }
  }

  class ThatThrowsThePan extends PlainCassette {
    @Override
    Message.Part part(Values order) {
      if (order.text("pan").length() > 16) {
        throw new IllegalArgumentException("too long: " + order.text("pan"));
      }
      return super.part(order);
    }
  }

  class ThatAnnouncesTooLittle extends PlainCassette {
    @Override
    Message message(int lines, Iterable<Message.Part> parts) {
      Message message = super.message(lines, parts);
      return new Message(message.contentType(), message.length() - 1, parts);
    }
  }

  class ThatCanBeWalkedOnce extends PlainCassette {
    @Override
    Message message(int lines, Iterable<Message.Part> parts) {
      Iterator<Message.Part> walk = parts.iterator();
      return super.message(lines, () -> walk);
    }
  }

  class ThatGathersItems extends PlainCassette {
    @Override
    Iterable<Message.Part> parts(Iterable<BatchItem> items) {
      List<BatchItem> gathered = new ArrayList<>();
      items.forEach(gathered::add);
      return super.parts(gathered);
    }
  }

  class ThatKeepsItems extends PlainCassette {
    private final List<Values> kept = new ArrayList<>();

    @Override
    Message.Part part(Values order) {
      kept.add(order);
      return super.part(order);
    }
  }

  class ThatApprovesAReversal extends PlainCassette {
    @Override
    HostOutcome outcome(String answer, HostOutcome yes, Values order) {
      boolean done = yes instanceof HostOutcome.Reversed;
      HostOutcome said = new HostOutcome.Approved(evidence(), CommonAvs.UNAVAILABLE);
      return super.outcome(answer, done ? said : yes, order);
    }
  }

  class ThatForgetsTheReference extends PlainCassette {
    @Override
    Values evidence() {
      return Values.NONE;
    }
  }

  class ThatCallsAReversalLocal extends PlainCassette {
    @Override
    public Handling reversal(Values evidence) {
      return Handling.LOCAL;
    }
  }

  class ThatReversesAllAlways extends PlainCassette {
    @Override
    Message.Part left(Money left, Values evidence) {
      return super.left(new Money(0, left.exponent(), left.currency()), evidence);
    }
  }

  class ThatKnowsFullAndPartialOnly extends PlainCassette {
    @Override
    Message.Part left(Money left, Values evidence) {
      long some = Math.min(left.amount(), 1);
      return super.left(new Money(some, left.exponent(), left.currency()), evidence);
    }
  }

  class ThatBrandsAtLength extends PlainCassette {
    @Override
    public Optional<String> brand(Values order) {
      return Optional.of("a".repeat(41));
    }
  }

  class ThatBrandsByChance extends PlainCassette {
    @Override
    public Optional<String> brand(Values order) {
      return Optional.of("Brand " + System.nanoTime());
    }
  }

  class ThatBrandsByThePan extends PlainCassette {
    @Override
    public Optional<String> brand(Values order) {
      return Optional.of("of " + order.text("pan"));
    }
  }

  class ThatCopiesThePan extends PlainCassette {
    @Override
    Message.Part part(Values order) {
      return new Copied(super.part(order).bytes(), super.part(order).bytes());
    }
  }

  class ThatCopiesTooLittle extends PlainCassette {
    @Override
    Message.Part part(Values order) {
      return new Copied(super.part(order).bytes(), new byte[] {'*'});
    }
  }

  class ThatCopiesSomethingElse extends PlainCassette {
    @Override
    Message.Part part(Values order) {
      byte[] bytes = super.part(order).bytes();
      return new Copied(bytes, "x".repeat(bytes.length).getBytes(StandardCharsets.US_ASCII));
    }
  }

  class ThatCopiesWhatItHears extends PlainCassette {
    @Override
    public byte[] masked(byte[] received) {
      return received;
    }
  }

  /** A part with a copy of its own. */
  record Copied(byte[] bytes, byte[] masked) implements Message.Part {
    @Override
    public String description() {
      return "a line";
    }
  }

  class ThatStumblesOverALongAnswer extends PlainCassette {
    @Override
    HostOutcome outcome(String answer, HostOutcome yes, Values order) {
      if (answer.length() > LONG_ANSWER) {
        throw new IllegalStateException("too long");
      }
      return super.outcome(answer, yes, order);
    }
  }

  class ThatTakesALongAnswerForAYes extends PlainCassette {
    @Override
    HostOutcome outcome(String answer, HostOutcome yes, Values order) {
      return answer.length() > LONG_ANSWER ? yes : super.outcome(answer, yes, order);
    }
  }
}
