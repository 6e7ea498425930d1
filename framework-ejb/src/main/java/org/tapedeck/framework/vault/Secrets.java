package org.tapedeck.framework.vault;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/** Sorts values by the secrecy that their keywords declare. */
public final class Secrets {

  private final List<Keyword> keywords;
  private final Values values;

  public Secrets(List<Keyword> keywords, Values values) {
    this.keywords = keywords;
    this.values = values;
  }

  /** What may be stored and shown as it is: plain values, and masked ones in their mask. */
  Values shown() {
    Map<String, String> shown = new TreeMap<>();
    for (Keyword keyword : keywords) {
      values
          .find(keyword.property())
          .flatMap(keyword.secrecy()::shown)
          .ifPresent(text -> shown.put(keyword.property(), text));
    }
    return Values.of(shown);
  }

  /** What may only be stored under lock. */
  Values sealed() {
    return only(Secrecy::sealed);
  }

  /** What may not be stored at all. */
  public Values fleeting() {
    return only(Secrecy.FLEETING::equals);
  }

  private Values only(Predicate<Secrecy> wanted) {
    Map<String, String> kept = new TreeMap<>();
    for (Keyword keyword : keywords) {
      if (wanted.test(keyword.secrecy())) {
        values.find(keyword.property()).ifPresent(text -> kept.put(keyword.property(), text));
      }
    }
    return Values.of(kept);
  }
}
