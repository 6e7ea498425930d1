package org.tapedeck.framework.copy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message;

/**
 * A line, with a copy of what goes over it. What is received is noted as a whole when we speak
 * again, so that a secret in it is not torn apart before it is masked.
 */
final class CopiedLine implements Line {

  /** A host that talks on and on must not fill the memory. */
  private static final int LONGEST = 16 * 1024;

  private final Line line;
  private final Cassette cassette;
  private final Noting copy;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();

  CopiedLine(Line line, Cassette cassette, Noting copy) {
    this.line = line;
    this.cassette = cassette;
    this.copy = copy;
  }

  @Override
  public void send(Message.Part part) throws HostSilent {
    noteReceived();
    copy.note(Direction.SENT, part::masked);
    line.send(part);
  }

  @Override
  public int receive(Duration limit) throws HostSilent {
    int next = line.receive(limit);
    received.write(next);
    if (received.size() >= LONGEST) {
      noteReceived();
    }
    return next;
  }

  @Override
  public void close() {
    noteReceived();
    line.close();
  }

  private void noteReceived() {
    if (received.size() > 0) {
      byte[] whole = received.toByteArray();
      received.reset();
      copy.note(Direction.RECEIVED, () -> cassette.masked(whole));
    }
  }
}
