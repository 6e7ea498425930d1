package org.tapedeck.visanet;

import java.time.LocalTime;
import java.util.Optional;
import org.tapedeck.cassette.DailyClose;
import org.tapedeck.cassette.Values;

/** When an account's batches are closed by themselves (specification, section 6.6). */
final class CloseTime {

  private CloseTime() {}

  static Optional<DailyClose> of(Values account) {
    return account
        .find("batchCloseTime")
        .map(minutes -> LocalTime.MIN.plusMinutes(Integer.parseInt(minutes)))
        .map(time -> new DailyClose(time, TimeZones.zone(account)));
  }
}
