package org.tapedeck.hostsim.bank;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing that a bank can be told to do otherwise while it runs.
 *
 * @param content a regular expression for its values
 */
public record Knob(String name, String normally, String content, String meaning) {

  /** {@code 2*drop}: twice, and then as normally. */
  private static final Pattern COUNTED = Pattern.compile("([1-9]\\d{0,3})\\*(.*)");

  static final int ALWAYS = Integer.MAX_VALUE;

  /** What a knob stands at, and for how many uses. */
  record Setting(String value, int uses) {
    @Override
    public String toString() {
      return uses == ALWAYS ? value : uses + "*" + value;
    }
  }

  public static Knob knob(String name, String normally, String content, String meaning) {
    return new Knob(name, normally, content, meaning);
  }

  Setting normal() {
    return new Setting(normally, ALWAYS);
  }

  Setting read(String text) {
    var counted = COUNTED.matcher(text);
    Setting wanted =
        counted.matches()
            ? new Setting(counted.group(2), Integer.parseInt(counted.group(1)))
            : new Setting(text, ALWAYS);
    if (!wanted.value().matches(content)) {
      throw new IllegalArgumentException(name + " wants " + content + ": " + meaning);
    }
    return wanted;
  }

  /** For people. */
  public String line() {
    return String.format(Locale.ROOT, "%-20s %-10s %s", name, normally, meaning);
  }
}
