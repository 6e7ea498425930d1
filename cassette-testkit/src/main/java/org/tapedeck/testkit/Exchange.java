package org.tapedeck.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;

/**
 * One thing that a cassette asks its host, with the answers to it.
 *
 * @param yes the kind of outcome that a yes is to this question
 */
public record Exchange(String name, String yes, Asking asking, SampleAnswers answers) {

  static final String CONFIRM = "confirm";
  static final String LAST_WORD = "last word";

  /** Lets a cassette ask a host. */
  public interface Asking {
    HostOutcome ask(Cassette cassette, Host host) throws HostSilent, HostUnreachable;
  }

  /** All that the subject asks. */
  static List<Exchange> of(CassetteSubject subject) {
    Asking approval = (cassette, host) -> cassette.approve(subject.approval(), host);
    Asking batch = (cassette, host) -> cassette.closeBatch(subject.batch(), host);
    Stream<Exchange> always =
        Stream.of(
            new Exchange("approve", "Approved", approval, subject.approvalAnswers()),
            new Exchange("closeBatch", "Settled", batch, subject.batchAnswers()));
    return Stream.concat(always, reversal(subject)).toList();
  }

  /** None of a cassette that has no host take approvals back. */
  private static Stream<Exchange> reversal(CassetteSubject subject) {
    if (!subject.reversesByHost()) {
      return Stream.empty();
    }
    Asking reversal = (cassette, host) -> cassette.reverse(subject.reversal(), host);
    return Stream.of(new Exchange("reverse", "Reversed", reversal, subject.reversalAnswers()));
  }

  /** What an answer that is not known may come to: a page's word on a payment is for a person. */
  Set<String> ofUnknown() {
    return name.equals(CONFIRM) || name.equals(LAST_WORD)
        ? Set.of("Unknown", "Doubtful")
        : Set.of("Unknown");
  }

  /** Hosts that behave in every way that the samples know. */
  Stream<ScriptedHost> hosts() {
    return Stream.concat(
        answers.all().map(ScriptedHost::answering),
        Stream.of(ScriptedHost.silent(), ScriptedHost.unreachable()));
  }

  /** The outcome as a text that begins with its kind; silence and no connection are two of them. */
  Outcome outcome(Cassette cassette, Host host) {
    try {
      return Outcome.of(asking.ask(cassette, host));
    } catch (HostSilent silent) {
      return Outcome.SILENT;
    } catch (HostUnreachable unreachable) {
      return Outcome.UNREACHABLE;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
