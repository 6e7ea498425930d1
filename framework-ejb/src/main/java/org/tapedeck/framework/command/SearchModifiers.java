package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;
import static org.tapedeck.framework.command.PrimaryReturnCode.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.Currencies;

/**
 * What a query searches for: the values of each search modifier that was given. Objects are found
 * that fit every modifier, and of a repeated one any value.
 */
public record SearchModifiers(Map<FrameworkKeyword, List<String>> values) {

  // spotless:off
  private static final List<Rule<SearchModifiers>> RULES = List.of(
      currencyIsKnown(),
      needsCurrency(MINAMOUNT),
      needsCurrency(MAXAMOUNT),
      needsCurrency(MINAPPROVEAMOUNT),
      needsCurrency(MAXAPPROVEAMOUNT),
      needsCurrency(MINDEPOSITAMOUNT),
      needsCurrency(MAXDEPOSITAMOUNT),
      inOrder(MINAMOUNT,        MAXAMOUNT),
      inOrder(MINAPPROVEAMOUNT, MAXAPPROVEAMOUNT),
      inOrder(MINDEPOSITAMOUNT, MAXDEPOSITAMOUNT),
      inOrder(CREATEBEGINTIME,  CREATEENDTIME),
      inOrder(MODIFYBEGINTIME,  MODIFYENDTIME),
      inOrder(OPENBEGINTIME,    OPENENDTIME),
      inOrder(CLOSEBEGINTIME,   CLOSEENDTIME));
  // spotless:on

  public SearchModifiers {
    Map<FrameworkKeyword, List<String>> own = new EnumMap<>(FrameworkKeyword.class);
    own.putAll(values);
    values = Collections.unmodifiableMap(own);
  }

  static SearchModifiers from(Arguments arguments) {
    Map<FrameworkKeyword, List<String>> values = new EnumMap<>(FrameworkKeyword.class);
    arguments.given().stream()
        .filter(keyword -> !OperationalParameters.KEYWORDS.contains(keyword))
        .forEach(keyword -> values.put(keyword, arguments.all(keyword)));
    SearchModifiers modifiers = new SearchModifiers(values);
    Rule.check(RULES, modifiers);
    return modifiers;
  }

  private static Rule<SearchModifiers> currencyIsKnown() {
    return new Rule<>(
        PRC_PARAMETER_VALUE_ERROR,
        CURRENCY.code(),
        "CURRENCY: ISO 4217 has no currency with this number.",
        it -> !it.has(CURRENCY) || Currencies.exponent(it.only(CURRENCY)).isPresent());
  }

  private static Rule<SearchModifiers> needsCurrency(FrameworkKeyword limit) {
    return new Rule<>(
        PRC_INVALID_PARAMETER_COMBINATION,
        limit.code(),
        limit + " needs CURRENCY.",
        it -> !it.has(limit) || it.has(CURRENCY));
  }

  private static Rule<SearchModifiers> inOrder(FrameworkKeyword least, FrameworkKeyword most) {
    return new Rule<>(
        PRC_INVALID_PARAMETER_COMBINATION,
        most.code(),
        most + " is less than " + least + ".",
        it -> !it.has(least) || !it.has(most) || it.number(least) <= it.number(most));
  }

  private boolean has(FrameworkKeyword keyword) {
    return values.containsKey(keyword);
  }

  private long number(FrameworkKeyword keyword) {
    return Long.parseLong(only(keyword));
  }

  /** The value of a modifier that is given and that cannot be repeated. */
  public String only(FrameworkKeyword keyword) {
    return values.get(keyword).get(0);
  }
}
