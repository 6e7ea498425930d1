package org.tapedeck.framework.command;

import java.util.Map;
import java.util.TreeSet;

/**
 * A cassette's {@code $} keywords as they came, names in capitals. Its text form names the keywords
 * and shows no value, since a value may be a card number.
 */
public record ProtocolData(Map<String, String> byKeyword) {

  @Override
  public String toString() {
    return new TreeSet<>(byKeyword.keySet()).toString();
  }
}
