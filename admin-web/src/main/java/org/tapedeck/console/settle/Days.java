package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Show;
import org.tapedeck.console.Words;

/** The days of a search's fields, as commands say times. */
@RequestScoped
public class Days {

  @Inject private Show show;
  @Inject private Notices notices;
  @Inject private Words words;

  /** The first millisecond of a day; null for none, which no command says. */
  Long begin(String day) {
    return day(day).map(show::begin).orElse(null);
  }

  Long end(String day) {
    return day(day).map(show::end).orElse(null);
  }

  /** Whether it can be used; when not, the page says so. */
  boolean isUsable(String day) {
    boolean usable = isNone(day) || day(day).isPresent();
    if (!usable) {
      notices.wrong(words.of("settle.day.wrong"));
    }
    return usable;
  }

  private static boolean isNone(String day) {
    return day == null || day.isBlank();
  }

  /** As a field of a date says it, such as 2026-11-22. */
  static Optional<LocalDate> day(String text) {
    try {
      return isNone(text) ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
