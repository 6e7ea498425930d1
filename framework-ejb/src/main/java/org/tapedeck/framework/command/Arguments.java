package org.tapedeck.framework.command;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keywords of one command, checked one by one, and the cassette's own, unchecked so far. */
final class Arguments {

  private final Map<FrameworkKeyword, List<String>> values;
  private final Map<String, String> protocolData;

  Arguments(Map<FrameworkKeyword, List<String>> values, Map<String, String> protocolData) {
    this.values = new EnumMap<>(values);
    this.protocolData = Map.copyOf(protocolData);
  }

  String text(FrameworkKeyword keyword) {
    return find(keyword).orElseThrow(() -> missing(keyword));
  }

  int number(FrameworkKeyword keyword) {
    return Integer.parseInt(text(keyword));
  }

  Optional<String> find(FrameworkKeyword keyword) {
    return all(keyword).stream().findFirst();
  }

  /** Every value of a keyword that may be repeated. */
  List<String> all(FrameworkKeyword keyword) {
    return values.getOrDefault(keyword, List.of());
  }

  /** The same as a set, in the order in which they were given. */
  Set<String> texts(FrameworkKeyword keyword) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(all(keyword)));
  }

  /** The same of a number. */
  Set<Integer> numbers(FrameworkKeyword keyword) {
    Set<Integer> numbers = new LinkedHashSet<>();
    all(keyword).forEach(text -> numbers.add(Integer.valueOf(text)));
    return Collections.unmodifiableSet(numbers);
  }

  Set<FrameworkKeyword> given() {
    return values.keySet();
  }

  Optional<Integer> findNumber(FrameworkKeyword keyword) {
    return find(keyword).map(Integer::valueOf);
  }

  boolean flag(FrameworkKeyword keyword) {
    return find(keyword).filter("1"::equals).isPresent();
  }

  /** A flag that may be left out. */
  Optional<Boolean> findFlag(FrameworkKeyword keyword) {
    return find(keyword).map("1"::equals);
  }

  ProtocolData protocolData() {
    return new ProtocolData(protocolData);
  }

  static Refused missing(FrameworkKeyword keyword) {
    return new Refused(
        PrimaryReturnCode.PRC_PARAMETER_NOT_FOUND,
        keyword.code(),
        "The keyword " + keyword + " is missing.");
  }
}
