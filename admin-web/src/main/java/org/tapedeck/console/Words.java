package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The console's words in the visitor's language. A key begins with the room that it belongs to,
 * each of which has a file of its own; without one it is the shell's. A key without words is shown
 * as it is, so that nothing is lost; a test sees to it that there are none.
 */
@Named
@RequestScoped
public class Words {

  static final String SHELL = "words";
  static final Set<String> ROOMS = Set.of("money", "settle", "admin", "watch");

  private static final String PLACE = "org.tapedeck.console.";

  private Visitor visitor;

  protected Words() {}

  @Inject
  public Words(Visitor visitor) {
    this.visitor = visitor;
  }

  public String of(String key, Object... values) {
    return of(visitor.language().tag(), key, values);
  }

  static String of(String language, String key, Object... values) {
    Locale locale = Locale.forLanguageTag(language);
    ResourceBundle bundle = ResourceBundle.getBundle(PLACE + file(key), locale, NO_FALLBACK);
    if (!bundle.containsKey(key)) {
      return key;
    }
    String words = bundle.getString(key);
    return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
  }

  private static String file(String key) {
    String room = key.substring(0, Math.max(0, key.indexOf('.')));
    return ROOMS.contains(room) ? room : SHELL;
  }

  /** English is the bundle without a language, whatever the server's own language is. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
