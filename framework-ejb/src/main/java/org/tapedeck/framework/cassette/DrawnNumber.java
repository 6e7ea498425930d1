package org.tapedeck.framework.cassette;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.tapedeck.cassette.NumberSeries;

/** When a number of a series was last drawn. */
@Entity
@Table(name = "DRAWN_NUMBER")
@IdClass(DrawnNumber.Key.class)
public class DrawnNumber {

  /** Which number of which series. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    private String scope;
    private int number;

    public Key() {}

    public Key(NumberSeries series, int number) {
      this.scope = series.scope();
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && scope.equals(key.scope) && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(scope, number);
    }
  }

  @Id private String scope;

  @Id
  @Column(name = "SERIES_NUMBER")
  private int number;

  @Column(name = "DRAWN")
  private long drawnMillis;

  protected DrawnNumber() {}

  public DrawnNumber(NumberSeries series, int number, Instant now) {
    this.scope = series.scope();
    this.number = number;
    this.drawnMillis = now.toEpochMilli();
  }

  /** From when on it may be drawn again. */
  public Instant rested(Duration rest) {
    return Instant.ofEpochMilli(drawnMillis).plus(rest);
  }

  public void drawnAgain(Instant now) {
    drawnMillis = now.toEpochMilli();
  }
}
