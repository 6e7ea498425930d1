package org.tapedeck.visanet.line;

import static org.tapedeck.visanet.line.Signal.EOT;
import static org.tapedeck.visanet.line.Signal.NAK;
import static org.tapedeck.visanet.line.Signal.SYN;

import java.time.Duration;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message.Part;
import org.tapedeck.visanet.line.Conversation.Heard;

/** One authorization on a line: ENQ, the request, the answer (section 1.4). */
public final class AuthorizationTalk {

  private final Conversation conversation;
  private final Timers timers;
  private final Part request;

  public AuthorizationTalk(Line line, Timers timers, Part request) {
    this.conversation = new Conversation(line, timers);
    this.timers = timers;
    this.request = request;
  }

  /** The answer's record. */
  public byte[] answer() throws HostSilent, HostUnreachable {
    conversation.awaitInvitation();
    for (int sending = 1; sending <= timers.sendings(); sending++) {
      conversation.send(request);
      if (isAnswered()) {
        return conversation.record(timers.answer());
      }
    }
    throw new HostSilent("The host took the request for damaged every time.");
  }

  /** Whether the answer begins; if not, the host wants the request again. */
  private boolean isAnswered() throws HostSilent {
    Duration limit = timers.answer();
    for (int signs = 0; signs <= timers.signs(); signs++) {
      Heard heard = conversation.hear(limit);
      if (heard.isFrame() || heard.is(NAK)) {
        return heard.isFrame();
      }
      if (heard.is(EOT)) {
        throw new HostSilent("The host ended the session without an answer.");
      }
      limit = heard.is(SYN) ? timers.syn() : timers.answer();
    }
    throw new HostSilent("The host works and works and does not answer.");
  }
}
