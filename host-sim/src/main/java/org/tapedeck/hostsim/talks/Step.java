package org.tapedeck.hostsim.talks;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** One thing that the host does in a talk. */
public record Step(int line, Verb verb, String text) {

  private List<String> arguments() {
    return verb.arguments(text);
  }

  private String argument(int at, String otherwise) {
    String argument = arguments().get(at);
    return argument.isEmpty() ? otherwise : argument;
  }

  /** Of BOOK: whether the books take the request. */
  public boolean books() {
    return arguments().get(0).isEmpty();
  }

  /** Of ANSWER. */
  public Words words() {
    return Words.of(text);
  }

  /** Of PAUSE how long it is, of SAY_SIGNAL how long before each time but the first. */
  public Duration pause() {
    String seconds = argument(verb == Verb.PAUSE ? 0 : 2, "0");
    return Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000));
  }

  /** Of SAY_NAK and SAY_SIGNAL. */
  public int times() {
    return Integer.parseInt(argument(verb == Verb.SAY_NAK ? 0 : 1, "1"));
  }

  /** Of SAY_SIGNAL: its name. */
  public String signal() {
    return arguments().get(0);
  }

  /** Of SAY_BYTES. */
  public byte[] octets() {
    return HexFormat.of().parseHex(arguments().get(0).replace(" ", ""));
  }

  /** Of GATEWAY: the number of the error. */
  public int number() {
    return Integer.parseInt(arguments().get(0));
  }
}
