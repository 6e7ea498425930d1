package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_INPUT_ERROR_UNKNOWN_COMMAND;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_KEYWORD;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tapedeck.cassette.Content.Fault;

/**
 * Turns keyword=value pairs into a command. The first thing that is wrong is the answer: the
 * operation, its version, a keyword that it does not have, then its keywords in their order.
 */
public final class CommandParser {

  private CommandParser() {}

  /**
   * @param pairs keyword names in any letter case
   * @throws Refused with the code of the first thing that is wrong
   */
  public static Command parse(Map<String, String> pairs) {
    Map<String, String> given = new TreeMap<>();
    pairs.forEach((name, value) -> given.put(name.toUpperCase(Locale.ROOT), value));
    Operation operation = operation(given);
    Map<FrameworkKeyword, String> values = new EnumMap<>(FrameworkKeyword.class);
    check(FrameworkKeyword.ETAPIVERSION, given, true);
    given.remove(FrameworkKeyword.OPERATION.name());
    given.remove(FrameworkKeyword.ETAPIVERSION.name());
    given.keySet().forEach(name -> refuseUnknown(operation.signature(), name));
    for (FrameworkKeyword keyword : operation.signature().keywords()) {
      check(keyword, given, operation.signature().isRequired(keyword))
          .ifPresent(value -> values.put(keyword, value));
      given.remove(keyword.name());
    }
    return operation.form(new Arguments(values, given));
  }

  private static Operation operation(Map<String, String> given) {
    String name = given.get(FrameworkKeyword.OPERATION.name());
    if (name == null) {
      throw Arguments.missing(FrameworkKeyword.OPERATION);
    }
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

  private static Optional<String> check(
      FrameworkKeyword keyword, Map<String, String> given, boolean required) {
    String value = given.get(keyword.name());
    if (value == null && required) {
      throw Arguments.missing(keyword);
    }
    Optional<String> found = Optional.ofNullable(value);
    found.flatMap(keyword.content()::faultOf).ifPresent(fault -> refuse(keyword, fault));
    return found;
  }

  private static void refuse(FrameworkKeyword keyword, Fault fault) {
    throw Faults.refusal(fault, keyword.name(), keyword.code().number());
  }

  private static String shown(String name) {
    // A caller who mixed up names and values must not find a card number in a log.
    return name.matches("[$]?[A-Z.]{1,40}") ? name + "." : "of this name.";
  }
}
