package org.tapedeck.redirect.paynet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.DONE;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.SETTLED;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.UNKNOWN;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;

/**
 * What Paynet answers to a follow-up: {@code k=v&k=v}, with {@code tref} when it was done and
 * {@code errm} when it was not (section 4.7).
 *
 * @param words for administrators, ours
 */
record FollowUpAnswer(FollowUpErrors.Meaning meaning, String words, Values evidence) {

  /** The yes to the question that was asked. */
  interface Yes {
    HostOutcome outcome(Values evidence);
  }

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final Pattern FIELD = Pattern.compile("([a-z]{1,20})=([!-~&&[^&=]]{0,500})");
  private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{1,64}");

  static FollowUpAnswer of(FollowUpType type, Answer answer) {
    return switch (answer.status()) {
      case OK ->
          fields(answer.body()).map(fields -> of(type, fields)).orElseGet(FollowUpAnswer::unread);
      case FORBIDDEN -> of(type, Map.of("errm", FollowUpErrors.ADDRESS_REFUSED));
      default -> plain(UNKNOWN, "Paynet answered with status " + answer.status() + ".");
    };
  }

  boolean saysThatItIsSettled() {
    return meaning == SETTLED;
  }

  HostOutcome outcome(Yes yes) {
    return switch (meaning) {
      case DONE -> yes.outcome(evidence);
      case DECLINED -> new HostOutcome.Declined(DeclineReason.DECLINED, evidence);
      case TRY_LATER -> new HostOutcome.TryLater(evidence);
      case MISCONFIGURED -> new HostOutcome.Misconfigured(words, evidence);
      case SETTLED, UNKNOWN -> new HostOutcome.Unknown(words);
    };
  }

  private static FollowUpAnswer of(FollowUpType type, Map<String, String> fields) {
    if (fields.containsKey("errm")) {
      FollowUpErrors.Meaning meaning = FollowUpErrors.of(fields.get("errm"), type);
      return meaning == UNKNOWN
          ? plain(UNKNOWN, "Paynet answered with an error that does not tell what was done.")
          : new FollowUpAnswer(
              meaning, "Paynet answered: " + fields.get("errm").strip() + ".", error(fields));
    }
    return done(fields.getOrDefault("tref", ""));
  }

  private static FollowUpAnswer done(String tref) {
    return NAME.matcher(tref).matches()
        ? new FollowUpAnswer(DONE, "", Values.of(Map.of("tref", tref)))
        : unread();
  }

  private static Values error(Map<String, String> fields) {
    return Values.of(
        Map.of(
            "followUpError",
            fields.get("errm").strip(),
            "followUpErrorCode",
            fields.getOrDefault("errh", "")));
  }

  private static FollowUpAnswer unread() {
    return plain(UNKNOWN, "Paynet's answer cannot be read.");
  }

  private static FollowUpAnswer plain(FollowUpErrors.Meaning meaning, String words) {
    return new FollowUpAnswer(meaning, words, Values.NONE);
  }

  /** Empty when a field is none, or comes twice. */
  private static Optional<Map<String, String>> fields(byte[] body) {
    Map<String, String> byName = new HashMap<>();
    for (String field : new String(body, UTF_8).strip().split("&", -1)) {
      Matcher matcher = FIELD.matcher(field);
      if (!matcher.matches() || byName.put(matcher.group(1), decoded(matcher.group(2))) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(byName);
  }

  /** What is no encoding is no word of ours either. */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, UTF_8);
    } catch (IllegalArgumentException none) {
      return value;
    }
  }
}
