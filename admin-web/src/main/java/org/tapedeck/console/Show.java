package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the pages show amounts, times and states. */
@Named
@RequestScoped
public class Show {

  private Words words;
  private Visitor visitor;
  private Clock clock;
  private ZoneId zone;

  protected Show() {}

  /**
   * @param zone the time zone of the pages' days and times; empty for the server's own
   */
  @Inject
  public Show(
      Words words,
      Visitor visitor,
      Clock clock,
      @ConfigProperty(name = "tapedeck.console.time-zone", defaultValue = "-") String zone) {
    this.words = words;
    this.visitor = visitor;
    this.clock = clock;
    this.zone = zone.equals("-") ? ZoneId.systemDefault() : ZoneId.of(zone);
  }

  /**
   * @param amount in 10^exponent of the currency's unit, as replies have it
   * @param currency ISO 4217, as three digits
   */
  public String money(Object amount, Object exponent, Object currency) {
    return Amount.of(amount.toString(), exponent.toString()).text(locale())
        + " "
        + Amount.letters(currency.toString());
  }

  /** Of a row that has amountExp10 and currency. */
  public String money(Row row, String attribute) {
    return money(row.text(attribute), row.text("amountExp10"), row.text("currency"));
  }

  /** Of milliseconds since 1970; empty for none. */
  public String time(Object millis) {
    return millis == null || millis.toString().isEmpty()
        ? ""
        : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone).format(instant(millis));
  }

  /** For a machine that reads the page. */
  public String iso(Object millis) {
    return millis == null || millis.toString().isEmpty() ? "" : instant(millis).toString();
  }

  /** A word of the lifecycles, such as payment_approved. */
  public String state(Object state) {
    return state == null ? "" : words.of("state." + state);
  }

  public LocalDate today() {
    return LocalDate.now(clock.withZone(zone));
  }

  /** The first millisecond of a day. */
  public long begin(LocalDate day) {
    return day.atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /** The last one. */
  public long end(LocalDate day) {
    return begin(day.plusDays(1)) - 1;
  }

  private Locale locale() {
    return Locale.forLanguageTag(visitor.getTag());
  }

  private static Instant instant(Object millis) {
    return Instant.ofEpochMilli(Long.parseLong(millis.toString()));
  }
}
