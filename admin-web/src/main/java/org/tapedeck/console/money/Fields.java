package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Coin;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Words;

/** What people type into fields; what cannot be read is said at the page's top, with the field. */
@RequestScoped
public class Fields {

  private Notices notices;
  private Words words;
  private boolean wrong;

  protected Fields() {}

  @Inject
  public Fields(Notices notices, Words words) {
    this.notices = notices;
    this.words = words;
  }

  /** Whether something could not be read. */
  public boolean isWrong() {
    return wrong;
  }

  /** The amount as commands say it. */
  public Optional<String> amount(String typed, int exponent, String field) {
    return read(typed, field, "money.wrong.amount", () -> Amount.typed(typed, exponent))
        .map(Amount::smallest);
  }

  /** The same where an empty field is wrong, too. */
  public Optional<String> required(String typed, int exponent, String field) {
    return amount(typed == null || typed.isBlank() ? "-" : typed, exponent, field);
  }

  public Optional<LocalDate> day(String typed, String field) {
    return read(typed, field, "money.wrong.day", () -> dayOf(typed));
  }

  public Optional<Coin> coin(String typed, String field) {
    return read(typed, field, "money.wrong.currency", () -> Coin.typed(typed));
  }

  /** What is not typed is not wrong. */
  private <T> Optional<T> read(
      String typed, String field, String complaint, Supplier<Optional<T>> reading) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    Optional<T> read = reading.get();
    if (read.isEmpty()) {
      wrong = true;
      notices.wrong(words.of(complaint, words.of(field)));
    }
    return read;
  }

  private static Optional<LocalDate> dayOf(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
