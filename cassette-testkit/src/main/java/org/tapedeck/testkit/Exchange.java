package org.tapedeck.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;

/** One thing that a cassette asks its host, with the answers to it. */
record Exchange(String name, Asking asking, SampleAnswers answers) {

  /** Lets a cassette ask a host. */
  interface Asking {
    HostOutcome ask(Cassette cassette, Host host) throws HostSilent, HostUnreachable;
  }

  /** All that the subject asks. */
  static List<Exchange> of(CassetteSubject subject) {
    Asking approval = (cassette, host) -> cassette.approve(subject.approval(), host);
    Asking batch = (cassette, host) -> cassette.closeBatch(subject.batch(), host);
    return List.of(
        new Exchange("approve", approval, subject.approvalAnswers()),
        new Exchange("closeBatch", batch, subject.batchAnswers()));
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
