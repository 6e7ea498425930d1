package org.tapedeck.framework.event;

import java.time.Duration;

/** Wakes somebody after a while, unless he has called it off. */
public interface Alarm {

  /**
   * @return calls it off
   */
  Runnable after(Duration time, Runnable wakes);
}
