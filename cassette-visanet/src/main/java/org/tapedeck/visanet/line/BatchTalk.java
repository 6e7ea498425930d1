package org.tapedeck.visanet.line;

import static org.tapedeck.visanet.line.Signal.ACK;
import static org.tapedeck.visanet.line.Signal.BEL;
import static org.tapedeck.visanet.line.Signal.DC2;
import static org.tapedeck.visanet.line.Signal.ENQ;
import static org.tapedeck.visanet.line.Signal.NAK;
import static org.tapedeck.visanet.line.Signal.SYN;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message.Part;
import org.tapedeck.visanet.line.Conversation.Heard;

/** One batch on a line, record by record, each acknowledged by ACK or BEL in turn (section 1.5). */
public final class BatchTalk {

  /** Hosts repeat their invitation, and give it also where nobody waits for it. */
  private static final Set<Signal> BEFORE_THE_ACKNOWLEDGEMENT = EnumSet.of(ENQ);

  private static final Set<Signal> BEFORE_THE_ANSWER = EnumSet.of(ENQ, DC2, SYN, ACK, BEL);

  private final Conversation conversation;
  private final Timers timers;
  private final Iterator<Part> records;

  public BatchTalk(Line line, Timers timers, Iterable<Part> records) {
    this.conversation = new Conversation(line, timers);
    this.timers = timers;
    this.records = records.iterator();
  }

  /** The answer's record; the host may give it before it has heard the last of ours. */
  public byte[] answer() throws HostSilent, HostUnreachable {
    conversation.awaitInvitation();
    Signal due = ACK;
    boolean answered = false;
    while (records.hasNext() && !answered) {
      Part record = records.next();
      answered = records.hasNext() ? answeredEarly(record, due) : answeredLast(record);
      due = due == ACK ? BEL : ACK;
    }
    return conversation.record(timers.batchAnswer());
  }

  /** Whether a frame came where an acknowledgement is due: then the batch is rejected. */
  private boolean answeredEarly(Part record, Signal due) throws HostSilent {
    for (int sending = 1; sending <= timers.sendings(); sending++) {
      conversation.send(record);
      Heard heard = hearPast(BEFORE_THE_ACKNOWLEDGEMENT, timers.acknowledgement());
      if (heard.isFrame() || heard.is(due)) {
        return heard.isFrame();
      }
      if (!heard.is(NAK)) {
        throw new HostSilent("The host did not acknowledge a record as it should.");
      }
    }
    throw new HostSilent("The host took a record for damaged every time.");
  }

  private boolean answeredLast(Part trailer) throws HostSilent {
    for (int sending = 1; sending <= timers.sendings(); sending++) {
      conversation.send(trailer);
      Heard heard = hearPast(BEFORE_THE_ANSWER, timers.batchAnswer());
      if (heard.isFrame()) {
        return true;
      }
      if (!heard.is(NAK)) {
        throw new HostSilent("The host ended the batch without an answer.");
      }
    }
    throw new HostSilent("The host took the trailer for damaged every time.");
  }

  private Heard hearPast(Set<Signal> signsOfLife, Duration limit) throws HostSilent {
    for (int signs = 0; signs <= timers.signs(); signs++) {
      Heard heard = conversation.hear(limit);
      if (heard.signal().filter(signsOfLife::contains).isEmpty()) {
        return heard;
      }
    }
    throw new HostSilent("The host works and works and does not answer.");
  }
}
