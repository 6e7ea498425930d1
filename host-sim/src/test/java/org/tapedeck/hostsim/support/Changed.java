package org.tapedeck.hostsim.support;

import java.util.ArrayList;
import java.util.List;

/**
 * A record with single values replaced. "at 57 0000" writes at a position, "part 5 000" replaces
 * what stands between two field separators, "_" is a space, ";" separates changes.
 */
public final class Changed {
  private static final String FS = "\u001c";

  private Changed() {}

  public static String by(String record, String changes) {
    String changed = record;
    for (String change : changes.split(";")) {
      String[] words = change.strip().split(" ", 3);
      int where = Integer.parseInt(words[1]);
      String value = words.length < 3 ? "" : words[2].replace('_', ' ').replace('+', '\u001d');
      changed = words[0].equals("at") ? at(changed, where, value) : part(changed, where, value);
    }
    return changed;
  }

  private static String at(String record, int from, String value) {
    return record.substring(0, from - 1) + value + record.substring(from - 1 + value.length());
  }

  private static String part(String record, int index, String value) {
    List<String> parts = new ArrayList<>(List.of(record.split(FS, -1)));
    String fixed = index == 0 ? record.substring(0, 64) : "";
    parts.set(index, fixed + value);
    return String.join(FS, parts);
  }
}
