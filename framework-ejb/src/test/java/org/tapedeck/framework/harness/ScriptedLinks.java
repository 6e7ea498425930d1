package org.tapedeck.framework.harness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Message;
import org.tapedeck.framework.cassette.Links;
import org.tapedeck.testkit.SentMessage;

/** Links to a host that follows a script, and says yes when it has come to the script's end. */
public final class ScriptedLinks implements Links {

  /** What the host does with a message. */
  public interface Reaction {
    Answer answer() throws HostSilent, HostUnreachable;
  }

  private final Queue<Reaction> script = new ConcurrentLinkedQueue<>();
  private final Map<String, Reaction> hosts = new ConcurrentHashMap<>();
  private volatile Consumer<Message.Part> reader;
  private final Queue<String> sent = new ConcurrentLinkedQueue<>();

  /** The next messages are answered with these words. */
  public ScriptedLinks answers(String... words) {
    for (String word : words) {
      script.add(() -> HostWords.word(word));
    }
    return this;
  }

  /** The next message is taken, and nothing comes back. */
  public ScriptedLinks isSilent() {
    return does(
        () -> {
          throw new HostSilent("no answer within 30 s");
        });
  }

  /** The next message does not reach it. */
  public ScriptedLinks isUnreachable() {
    return does(
        () -> {
          throw new HostUnreachable("connection refused", null);
        });
  }

  /** On the next message something happens first; then the host says yes. */
  public ScriptedLinks when(Runnable happens) {
    return does(
        () -> {
          happens.run();
          return HostWords.yes();
        });
  }

  /** On the next message something happens, and nothing comes back. */
  public ScriptedLinks isSilentAfter(Runnable happens) {
    return does(
        () -> {
          happens.run();
          throw new HostSilent("no answer within 30 s");
        });
  }

  /** From now on the host says yes to everything, and nothing of it is remembered. */
  public ScriptedLinks onlyReads(Consumer<Message.Part> eachPart) {
    reader = eachPart;
    return this;
  }

  /** What one host does with every message, whatever the script says. */
  public ScriptedLinks at(String hostName, Reaction reaction) {
    hosts.put(hostName, reaction);
    return this;
  }

  /** What is left of the script is not played. */
  public ScriptedLinks forgets() {
    script.clear();
    return this;
  }

  /** The messages that were sent since the last look. */
  public List<String> sent() {
    List<String> taken = new ArrayList<>();
    while (!sent.isEmpty()) {
      taken.add(sent.remove());
    }
    return taken;
  }

  @Override
  public Host open(Link link, String attemptId) {
    Reaction own = hosts.get(((Link.Https) link).address().getHost());
    return message -> exchange(message, own);
  }

  private Answer exchange(Message message, Reaction own) throws HostSilent, HostUnreachable {
    if (reader != null) {
      message.parts().forEach(reader);
      return HostWords.yes();
    }
    sent.add(new String(SentMessage.of(message).bytes(), US_ASCII));
    Reaction next = own == null ? script.poll() : own;
    return next == null ? HostWords.yes() : next.answer();
  }

  private ScriptedLinks does(Reaction reaction) {
    script.add(reaction);
    return this;
  }
}
