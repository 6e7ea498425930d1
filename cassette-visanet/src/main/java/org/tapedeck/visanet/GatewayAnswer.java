package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
  private static final Pattern ERROR = Pattern.compile("([0-9]{1,9}) +- +\\S.*");

  private GatewayAnswer() {}

  static HostOutcome outcome(Answer answer, RecordReading reading) {
    if (!Frame.begins(answer.body())) {
      return gatewayError(answer);
    }
    try {
      return reading.outcome(Frame.open(answer.body()));
    } catch (DamagedFrame | Malformed damage) {
      return new Unknown(damage.getMessage());
    }
  }

  private static HostOutcome gatewayError(Answer answer) {
    Matcher error = ERROR.matcher(new String(answer.body(), ISO_8859_1).strip());
    // A proxy's "503 - Service Unavailable" looks the same but says nothing about the host.
    if (!answer.contentType().equalsIgnoreCase(ERROR_TYPE) || !error.matches()) {
      return new Unknown("the answer is neither a frame nor a gateway error");
    }
    return GatewayErrors.outcome(error.group(1));
  }
}
