package org.tapedeck.testkit;

import java.util.ArrayList;
import java.util.List;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;

/** A host that reacts to every message in the same way and remembers what it was sent. */
public final class ScriptedHost implements Host {

  private interface Reaction {
    Answer answer() throws HostSilent, HostUnreachable;
  }

  private final Reaction reaction;
  private final List<SentMessage> sent = new ArrayList<>();

  private ScriptedHost(Reaction reaction) {
    this.reaction = reaction;
  }

  /** A host that gives this answer. */
  public static ScriptedHost answering(Answer answer) {
    return new ScriptedHost(() -> answer);
  }

  /** A host that takes the message and never answers. */
  public static ScriptedHost silent() {
    return new ScriptedHost(
        () -> {
          throw new HostSilent("no answer, as scripted");
        });
  }

  /** A host that no message reaches. What it was to be sent is remembered all the same. */
  public static ScriptedHost unreachable() {
    return new ScriptedHost(
        () -> {
          throw new HostUnreachable("no connection, as scripted", null);
        });
  }

  @Override
  public Answer exchange(Message message) throws HostSilent, HostUnreachable {
    sent.add(SentMessage.of(message));
    return reaction.answer();
  }

  public List<SentMessage> sent() {
    return List.copyOf(sent);
  }

  /** The message, when exactly one was sent. */
  public SentMessage onlySent() {
    if (sent.size() != 1) {
      throw new AssertionError("wanted one message, was sent " + sent.size());
    }
    return sent.get(0);
  }
}
