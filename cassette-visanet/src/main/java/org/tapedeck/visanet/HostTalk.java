package org.tapedeck.visanet;

import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.Malformed;
import org.tapedeck.visanet.GatewayAnswer.RecordReading;
import org.tapedeck.visanet.line.AuthorizationTalk;
import org.tapedeck.visanet.line.BatchTalk;
import org.tapedeck.visanet.line.Timers;

/** Brings records to the host by the connection that is set, and reads what it answers. */
final class HostTalk {

  /** One message against one record, on a line that is open. */
  private interface Talk {
    byte[] answer(Line line, Timers timers) throws HostSilent, HostUnreachable;
  }

  private final Host host;
  private final Values cassette;

  HostTalk(Host host, Values cassette) {
    this.host = host;
    this.cassette = cassette;
  }

  HostOutcome authorization(Message message, RecordReading reading)
      throws HostSilent, HostUnreachable {
    return outcome(
        message,
        reading,
        (line, timers) ->
            new AuthorizationTalk(line, timers, message.parts().iterator().next()).answer());
  }

  HostOutcome batch(Message message, RecordReading reading) throws HostSilent, HostUnreachable {
    return outcome(
        message, reading, (line, timers) -> new BatchTalk(line, timers, message.parts()).answer());
  }

  private HostOutcome outcome(Message message, RecordReading reading, Talk talk)
      throws HostSilent, HostUnreachable {
    return Connection.of(cassette).isLine()
        ? read(talk, reading)
        : GatewayAnswer.outcome(host.exchange(message), reading);
  }

  private HostOutcome read(Talk talk, RecordReading reading) throws HostSilent, HostUnreachable {
    try (Line line = host.line()) {
      return reading.outcome(talk.answer(line, LineTimers.of(cassette)));
    } catch (Malformed damage) {
      return new Unknown(damage.getMessage());
    }
  }
}
