package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.Message;

/** A bank that gives its answers one after the other, and is silent after the last. */
public final class Bank implements Host {

  /** What it was asked. */
  public record Asked(Message message, String text) {}

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();

  public static Bank answering(Answer... answers) {
    Bank bank = new Bank();
    bank.answers.addAll(List.of(answers));
    return bank;
  }

  /** One that nobody may ask. */
  public static Bank unasked() {
    return answering();
  }

  @Override
  public Answer exchange(Message message) throws HostSilent {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.parts().forEach(part -> bytes.writeBytes(part.bytes()));
    asked.add(new Asked(message, bytes.toString(UTF_8)));
    if (answers.isEmpty()) {
      throw new HostSilent("no answer, as scripted");
    }
    return answers.remove();
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  public Asked onlyAsked() {
    if (asked.size() != 1) {
      throw new AssertionError("asked " + asked.size() + " times");
    }
    return asked.get(0);
  }
}
