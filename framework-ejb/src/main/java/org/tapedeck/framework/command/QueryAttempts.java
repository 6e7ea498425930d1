package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks what is asked of hosts and not known yet, oldest first. An empty set does not narrow it.
 *
 * @param after the last one that was seen
 */
public record QueryAttempts(
    Set<Integer> merchantNumbers, Set<String> cassetteNames, int returnAtMost, Optional<Key> after)
    implements Command {

  /** Where one stands in the list: when it began, in milliseconds, and its name. */
  public record Key(long begunMillis, String id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,13}):([0-9a-f-]{1,40})");

    static Key of(String text) {
      Matcher parts = FORM.matcher(text);
      if (!parts.matches()) {
        throw new Refused(
            PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR,
            AFTERKEY.code(),
            "AFTERKEY is the key of one that was seen.");
      }
      return new Key(Long.parseLong(parts.group(1)), parts.group(2));
    }

    @Override
    public String toString() {
      return begunMillis + ":" + id;
    }
  }

  static QueryAttempts from(Arguments arguments) {
    return new QueryAttempts(
        arguments.numbers(MERCHANTNUMBER),
        arguments.texts(CASSETTENAME),
        arguments.findNumber(RETURNATMOST).orElse(OperationalParameters.MOST),
        arguments.find(AFTERKEY).map(Key::of));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYATTEMPTS;
  }
}
