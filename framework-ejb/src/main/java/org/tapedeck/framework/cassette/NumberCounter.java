package org.tapedeck.framework.cassette;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tapedeck.cassette.NumberSeries;

/** How far a series of numbers was drawn. */
@Entity
@Table(name = "NUMBER_SERIES")
public class NumberCounter {

  @Id private String scope;

  @Column(name = "NEXT_NUMBER")
  private int next;

  @Column(name = "LATEST_DRAW")
  private long latestMillis;

  protected NumberCounter() {}

  public NumberCounter(NumberSeries series) {
    this.scope = series.scope();
    this.next = series.first();
  }

  public int draw(NumberSeries series) {
    int drawn = next;
    next = series.after(drawn);
    return drawn;
  }

  /** The time of this draw. It does not run backwards, whatever the clock does. */
  public Instant drawnAt(Instant now) {
    latestMillis = Math.max(latestMillis, now.toEpochMilli());
    return Instant.ofEpochMilli(latestMillis);
  }
}
