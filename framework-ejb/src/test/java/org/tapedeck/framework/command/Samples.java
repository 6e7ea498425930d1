package org.tapedeck.framework.command;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Commands with the keywords that they require, and no other. */
public final class Samples {

  private static final Map<FrameworkKeyword, String> VALUES = new EnumMap<>(FrameworkKeyword.class);

  static {
    VALUES.put(FrameworkKeyword.CURRENCY, "840");
    VALUES.put(FrameworkKeyword.PASSWORD, "a-long-password");
    VALUES.put(FrameworkKeyword.NEWPASSWORD, "another-long-password");
  }

  private Samples() {}

  public static Map<String, String> complete(Operation operation) {
    Map<String, String> pairs = new HashMap<>();
    operation.signature().keywords().stream()
        .filter(operation.signature()::isRequired)
        .forEach(keyword -> pairs.put(keyword.name(), VALUES.getOrDefault(keyword, "1")));
    pairs.put("OPERATION", operation.name());
    pairs.put("ETAPIVERSION", "3");
    return pairs;
  }
}
