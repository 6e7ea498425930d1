package org.tapedeck.redirect.commsecure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;

/**
 * What the direct interface answers: a line {@code Key: value} each (section 2.5). There is no list
 * of codes, and no check sum: only where all that tells of the outcome agrees it counts.
 */
final class DirectAnswer {

  /** The yes to the question that was asked. */
  interface Yes {
    HostOutcome outcome(Values evidence);
  }

  private static final Pattern LINE = Pattern.compile("([A-Za-z_]{1,40}): ?([^\\p{Cntrl}]{0,500})");
  private static final int OK = 200;

  /** Status and ERROR together. */
  private static final Set<String> YES = Set.of("Accepted 0");

  private static final Set<String> NO = Set.of("Declined 1", "Declined 0", "- 1");

  private final String password;
  private final boolean repeated;
  private final Yes yes;

  /**
   * @param repeated whether it may have been done before, so that a no of now does not count
   */
  DirectAnswer(String password, boolean repeated, Yes yes) {
    this.password = password;
    this.repeated = repeated;
    this.yes = yes;
  }

  HostOutcome outcome(Answer answer) {
    if (answer.status() != OK) {
      return new HostOutcome.Unknown("The bank answered with status " + answer.status() + ".");
    }
    return text(answer.body())
        .flatMap(DirectAnswer::lines)
        .map(this::meaning)
        .orElseGet(() -> new HostOutcome.Unknown("The bank's answer cannot be read."));
  }

  private HostOutcome meaning(Map<String, String> lines) {
    String told = lines.getOrDefault("Status", "-") + " " + lines.getOrDefault("ERROR", "-");
    return tellsNoError(lines) == YES.contains(told)
        ? agreed(told, evidence(lines))
        : contradiction();
  }

  private HostOutcome agreed(String told, Values evidence) {
    if (YES.contains(told)) {
      return yes.outcome(evidence);
    }
    return NO.contains(told) && !repeated
        ? new HostOutcome.Declined(DeclineReason.DECLINED, evidence)
        : contradiction();
  }

  private static HostOutcome contradiction() {
    return new HostOutcome.Unknown("The bank's answer is neither a yes nor a no.");
  }

  private static boolean tellsNoError(Map<String, String> lines) {
    return lines.getOrDefault("ErrorString", "").strip().equalsIgnoreCase("No Error");
  }

  /** An error may quote what was sent. */
  private Values evidence(Map<String, String> lines) {
    Map<String, String> kept = new HashMap<>();
    keep(kept, "refundText", lines.get("ErrorString"));
    keep(kept, "refundTransId", lines.get("TransID"));
    keep(kept, "refundAuthNum", lines.get("AUTHNUM"));
    keep(kept, "refundSettlement", lines.get("SettlementDate"));
    return Values.of(kept);
  }

  private void keep(Map<String, String> kept, String property, String value) {
    if (value != null) {
      kept.put(property, value.replace(password, "*".repeat(password.length())));
    }
  }

  private static Optional<String> text(byte[] body) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  /** Empty when a line is none or has no end, or a key comes twice. */
  private static Optional<Map<String, String>> lines(String text) {
    if (!text.endsWith("\n")) {
      return Optional.empty();
    }
    Map<String, String> byKey = new HashMap<>();
    for (String line : text.split("\r?\n")) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || byKey.put(matcher.group(1), matcher.group(2)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(byKey);
  }
}
