package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_INPUT_ERROR_UNKNOWN_COMMAND;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_KEYWORD;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.Content.Fault;

/**
 * Turns keyword=value pairs into a command. The first thing that is wrong is the answer: the
 * operation, its version, a keyword that it does not have, then its keywords in their order.
 */
public final class CommandParser {

  /** Databases limit how many values a condition may list. */
  private static final int LARGEST_SET = 500;

  private CommandParser() {}

  /**
   * @param pairs keyword names in any letter case
   * @throws Refused with the code of the first thing that is wrong
   */
  public static Command parse(Map<String, String> pairs) {
    return parse(Pairs.of(pairs));
  }

  /**
   * @throws Refused with the code of the first thing that is wrong
   */
  public static Command parse(Pairs pairs) {
    Map<String, List<String>> given = pairs.byName();
    Operation operation = operation(pairs);
    Signature signature = operation.signature();
    Map<FrameworkKeyword, List<String>> values = new EnumMap<>(FrameworkKeyword.class);
    FrameworkKeyword version = FrameworkKeyword.ETAPIVERSION;
    check(version, version.content(), counted(version, pairs, false), true);
    given.remove(FrameworkKeyword.OPERATION.name());
    given.remove(FrameworkKeyword.ETAPIVERSION.name());
    given.keySet().forEach(name -> refuseUnknown(signature, name));
    for (FrameworkKeyword keyword : signature.keywords()) {
      List<String> counted = counted(keyword, pairs, signature.mayRepeat(keyword));
      check(keyword, signature.content(keyword), counted, signature.isRequired(keyword));
      if (!counted.isEmpty()) {
        values.put(keyword, counted);
      }
      given.remove(keyword.name());
    }
    return operation.form(new Arguments(values, Pairs.last(given)));
  }

  private static Operation operation(Pairs pairs) {
    String name =
        pairs
            .last(FrameworkKeyword.OPERATION.name())
            .orElseThrow(() -> Arguments.missing(FrameworkKeyword.OPERATION));
    return Operation.named(name)
        .orElseThrow(
            () ->
                new Refused(
                    PRC_INPUT_ERROR,
                    RC_INPUT_ERROR_UNKNOWN_COMMAND,
                    "There is no such OPERATION."));
  }

  private static void refuseUnknown(Signature signature, String name) {
    boolean known = signature.keywords().stream().anyMatch(row -> row.name().equals(name));
    if (!known && !(name.startsWith("$") && signature.hasProtocolData())) {
      throw new Refused(PRC_INPUT_ERROR, RC_KEYWORD, "The OPERATION has no keyword " + shown(name));
    }
  }

  /** The values that count: the last one, or every one of a keyword that may be repeated. */
  private static List<String> counted(FrameworkKeyword keyword, Pairs pairs, boolean mayRepeat) {
    if (!mayRepeat) {
      return pairs.last(keyword.name()).stream().toList();
    }
    List<String> set = pairs.all(keyword.name()).stream().distinct().toList();
    if (set.size() > LARGEST_SET) {
      throw new Refused(
          PRC_PARAMETER_TOO_LONG,
          keyword.code(),
          keyword + " has more than " + LARGEST_SET + " values.");
    }
    return set;
  }

  private static void check(
      FrameworkKeyword keyword, Content content, List<String> values, boolean required) {
    if (values.isEmpty() && required) {
      throw Arguments.missing(keyword);
    }
    for (String value : values) {
      content.faultOf(value).ifPresent(fault -> refuse(keyword, fault));
    }
  }

  private static void refuse(FrameworkKeyword keyword, Fault fault) {
    throw Faults.refusal(fault, keyword.name(), keyword.code().number());
  }

  private static String shown(String name) {
    // A caller who mixed up names and values must not find a card number in a log.
    return name.matches("[$]?[A-Z.]{1,40}") ? name + "." : "of this name.";
  }
}
