package org.tapedeck.framework.copy;

import java.util.Iterator;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message;

/** A host, with a copy of what it is sent and what it answers. */
public final class CopiedHost implements Host {

  private final Host host;
  private final Cassette cassette;
  private final Noting copy;

  public CopiedHost(Host host, Cassette cassette, Noting copy) {
    this.host = host;
    this.cassette = cassette;
    this.copy = copy;
  }

  @Override
  public Answer exchange(Message message) throws HostSilent, HostUnreachable {
    Answer answer =
        host.exchange(
            new Message(
                message.path(),
                message.headers(),
                message.contentType(),
                message.length(),
                () -> copied(message.parts().iterator())));
    copy.note(Direction.RECEIVED, () -> cassette.masked(answer.body()));
    return answer;
  }

  @Override
  public Line line() throws HostUnreachable {
    return new CopiedLine(host.line(), cassette, copy);
  }

  private Iterator<Message.Part> copied(Iterator<Message.Part> parts) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return parts.hasNext();
      }

      @Override
      public Message.Part next() {
        return new CopiedPart(parts.next(), copy);
      }
    };
  }

  /** Its bytes are asked for when they are sent. */
  private record CopiedPart(Message.Part part, Noting copy) implements Message.Part {

    @Override
    public byte[] bytes() {
      byte[] bytes = part.bytes();
      copy.note(Direction.SENT, part::masked);
      return bytes;
    }

    @Override
    public byte[] masked() {
      return part.masked();
    }

    @Override
    public String description() {
      return part.description();
    }
  }
}
