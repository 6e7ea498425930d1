package org.tapedeck.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message;

/**
 * A leased line with a host that keeps to a script: what it says, and what it must hear before it
 * says more. It says nothing where the script has come to its end.
 */
public final class ScriptedLine implements Line {

  private record Turn(boolean ofTheHost, byte[] bytes) {}

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  private final Deque<Turn> script = new ArrayDeque<>();
  private int said;
  private boolean closed;

  /** The host says this next. */
  public ScriptedLine says(byte[] bytes) {
    script.add(new Turn(true, bytes));
    return this;
  }

  /** The host must hear this next, and nothing else. */
  public ScriptedLine hears(byte[] bytes) {
    script.add(new Turn(false, bytes));
    return this;
  }

  @Override
  public void send(Message.Part part) {
    Turn turn = script.poll();
    String wanted = turn == null || turn.ofTheHost() ? "nothing" : HEX.formatHex(turn.bytes());
    String sent = HEX.formatHex(part.bytes());
    if (!wanted.equals(sent)) {
      throw new AssertionError("wanted " + wanted + ", was sent " + sent);
    }
  }

  @Override
  public int receive(Duration limit) throws HostSilent {
    Turn turn = script.peek();
    if (turn == null || !turn.ofTheHost()) {
      throw new HostSilent("nothing within " + limit.toSeconds() + " s, as scripted");
    }
    int next = turn.bytes()[said++] & 0xFF;
    if (said == turn.bytes().length) {
      script.remove();
      said = 0;
    }
    return next;
  }

  @Override
  public void close() {
    closed = true;
  }

  /** Whether all was said and heard. */
  public boolean isAtItsEnd() {
    return script.isEmpty();
  }

  public boolean isClosed() {
    return closed;
  }
}
