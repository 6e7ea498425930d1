package org.tapedeck.framework.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How many warnings were written since when. Some tell of what anybody on the Internet can do, who
 * must neither fill the database nor the administrators' mail boxes.
 */
@Entity
@Table(name = "MAIL_WARNINGS")
public class WarningCount {

  /** Of the only row. */
  public static final int ID = 1;

  /** In an hour. */
  static final int MOST = 30;

  private static final Duration HOUR = Duration.ofHours(1);

  @Id private int id;

  @Column(name = "SINCE")
  private long sinceMillis;

  @Column(name = "WRITTEN")
  private int written;

  protected WarningCount() {}

  /** None. */
  public static WarningCount none() {
    WarningCount count = new WarningCount();
    count.id = ID;
    return count;
  }

  /** Counts one more, and says how many those are in this hour. */
  int countOne(Instant now) {
    if (Math.abs(now.toEpochMilli() - sinceMillis) >= HOUR.toMillis()) {
      sinceMillis = now.toEpochMilli();
      written = 0;
    }
    // One more than the most, so that it is told once that there are too many.
    written = Math.min(written + 1, MOST + 2);
    return written;
  }
}
