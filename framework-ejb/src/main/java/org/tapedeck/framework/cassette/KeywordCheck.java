package org.tapedeck.framework.cassette;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Faults;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.ProtocolData;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** Checks a cassette's keywords against its table: unknown ones first, then row by row. */
public final class KeywordCheck {

  private KeywordCheck() {}

  /**
   * What the keywords say, by property.
   *
   * @throws Refused with the code of the first keyword that is wrong
   */
  public static Values given(Cassette cassette, Scope scope, ProtocolData data) {
    return given(cassette.keywords().of(scope), data);
  }

  /** The same of a table's rows. */
  public static Values given(List<Keyword> rows, ProtocolData data) {
    data.byKeyword().keySet().forEach(name -> refuseUnknown(rows, name));
    Map<String, String> values = new TreeMap<>();
    for (Keyword keyword : rows) {
      String value = data.byKeyword().get(keyword.name());
      if (value != null) {
        values.put(keyword.property(), fitting(keyword, value));
      }
    }
    return Values.of(values);
  }

  /**
   * The same values, when nothing is missing and they go together.
   *
   * @throws Refused otherwise
   */
  public static Values whole(Cassette cassette, Scope scope, Values values) {
    whole(cassette.keywords().of(scope), values);
    cassette.examine(scope, values).ifPresent(KeywordCheck::refuse);
    return values;
  }

  /** The reply to values that were taken: what the cassette advises against stands in it. */
  public static Reply taken(Cassette cassette, Scope scope, Values values) {
    return Reply.advising(String.join(" ", cassette.advice(scope, values)));
  }

  /** The same values, when none is missing that the rows require. */
  public static Values whole(List<Keyword> rows, Values values) {
    missing(rows, values).stream()
        .findFirst()
        .ifPresent(
            keyword -> {
              throw refused(PrimaryReturnCode.PRC_PARAMETER_NOT_FOUND, keyword, "is missing.");
            });
    return values;
  }

  /** Whether nothing is missing and the values go together. */
  public static boolean isWhole(Cassette cassette, Scope scope, Values values) {
    return isWhole(cassette.keywords().of(scope), values)
        && cassette.examine(scope, values).isEmpty();
  }

  /** Whether none is missing that the rows require. */
  public static boolean isWhole(List<Keyword> rows, Values values) {
    return missing(rows, values).isEmpty();
  }

  /** Those that the rows require and that the values lack. */
  public static List<Keyword> missing(List<Keyword> rows, Values values) {
    return rows.stream()
        .filter(Keyword::required)
        .filter(keyword -> values.find(keyword.property()).isEmpty())
        .toList();
  }

  private static void refuseUnknown(List<Keyword> rows, String name) {
    if (rows.stream().noneMatch(row -> row.name().equals(name))) {
      throw new Refused(
          PrimaryReturnCode.PRC_INPUT_ERROR,
          SecondaryReturnCode.RC_KEYWORD,
          "The cassette has no such $ keyword here.");
    }
  }

  private static String fitting(Keyword keyword, String value) {
    keyword
        .content()
        .faultOf(value)
        .ifPresent(
            fault -> {
              throw Faults.refusal(fault, keyword.name(), keyword.code());
            });
    return value;
  }

  private static void refuse(Objection objection) {
    throw refused(
        PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION,
        objection.keyword(),
        objection.sentence());
  }

  private static Refused refused(PrimaryReturnCode primary, Keyword keyword, String sentence) {
    return new Refused(keyword.name(), primary, keyword.code(), keyword.name() + " " + sentence);
  }
}
