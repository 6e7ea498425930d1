package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.wire.Malformed;
import org.tapedeck.visanet.frame.DamagedFrame;
import org.tapedeck.visanet.frame.Frame;

/**
 * What the gateway posts back: the host's record in a frame, or a line of its own (section 1.6).
 */
final class GatewayAnswer {

  /** Makes an outcome of the host's record. */
  interface RecordReading {
    HostOutcome outcome(byte[] record) throws Malformed;
  }

  private static final String ERROR_TYPE = "x-data/xact-error";

  /** Two sources know the line, and only one its type. */
  private static final Set<String> UNTOLD = Set.of("", "text/plain");

  private static final Pattern ERROR = Pattern.compile("([0-9]{1,9}) +- +\\S.*");

  private GatewayAnswer() {}

  static HostOutcome outcome(Answer answer, RecordReading reading) {
    if (!Frame.isAmong(answer.body())) {
      return gatewayError(answer);
    }
    try {
      return reading.outcome(Frame.openAmong(answer.body()));
    } catch (DamagedFrame | Malformed damage) {
      return new Unknown(damage.getMessage());
    }
  }

  private static HostOutcome gatewayError(Answer answer) {
    Matcher error = ERROR.matcher(new String(answer.body(), ISO_8859_1).strip());
    if (!error.matches() || !mayBeTheGateways(answer, error.group(1))) {
      return new Unknown("the answer is neither a frame nor a gateway error");
    }
    HostOutcome outcome = GatewayErrors.outcome(error.group(1));
    return isTyped(answer) ? outcome : new Unknown(GatewayErrors.words(error.group(1)) + "?");
  }

  /**
   * A proxy's "502 - Bad Gateway" says nothing about the host, which may have acted: without its
   * type an error tells a person something, and no more.
   */
  private static boolean mayBeTheGateways(Answer answer, String number) {
    String type = answer.contentType().toLowerCase(Locale.ROOT);
    return isTyped(answer) || UNTOLD.contains(type) && GatewayErrors.knows(number);
  }

  private static boolean isTyped(Answer answer) {
    return answer.contentType().equalsIgnoreCase(ERROR_TYPE);
  }
}
