package org.tapedeck.hostsim.shops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapedeck.hostsim.support.HandClock;

class NumbersTest {

  // 2006-10-26T12:00:00Z is 1161864000 seconds after 1970.
  @Test
  void twelveDigitsThatNeverComeAgain() {
    HandClock clock = new HandClock("2006-10-26T12:00:00Z");
    Numbers numbers = new Numbers(clock);
    assertEquals("161864000000", numbers.next());
    assertEquals("161864000001", numbers.next());
    clock.turn(Duration.ofSeconds(1));
    assertEquals(List.of("161864001000"), List.of(new Numbers(clock).next()));
  }
}
