package org.tapedeck.hostsim.shops;

import java.util.List;
import java.util.Locale;
import org.tapedeck.hostsim.bank.Form;

/**
 * A field that is sent to a bank, and how it is to look.
 *
 * @param content a regular expression
 */
public record Format(String name, boolean required, String content) {

  public static Format required(String name, String content) {
    return new Format(name, true, content);
  }

  public static Format optional(String name, String content) {
    return new Format(name, false, content);
  }

  /**
   * @throws IllegalArgumentException when a field is missing, comes twice or looks otherwise
   */
  public static void check(List<Format> formats, Form form) {
    formats.forEach(format -> format.check(form));
  }

  private void check(Form form) {
    long times = form.names().stream().filter(name::equals).count();
    if (times == 0 && required) {
      throw new IllegalArgumentException("Field " + name + " is missing.");
    }
    if (times > 1) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Field %s comes %d times.", name, times));
    }
    if (times == 1 && !form.get(name).matches(content)) {
      throw new IllegalArgumentException(
          "Field value '" + form.get(name) + "' does not match required format.");
    }
  }
}
