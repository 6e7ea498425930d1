package org.tapedeck.hostsim.talks;

import java.util.Map;

/**
 * When a talk applies: the first line of its file.
 *
 * @param values by name, as written; a leading star stands for anything
 * @param nth from which of the conversations on that fit the rest
 * @param times how often
 */
record Choice(Kind kind, Map<String, String> values, long nth, long times) {

  boolean fits(Asked asked) {
    return asked.kind() == kind
        && values.entrySet().stream()
            .allMatch(wanted -> fits(wanted.getValue(), asked.value(wanted.getKey())));
  }

  private static boolean fits(String wanted, String found) {
    return wanted.startsWith("*") ? found.endsWith(wanted.substring(1)) : wanted.equals(found);
  }
}
