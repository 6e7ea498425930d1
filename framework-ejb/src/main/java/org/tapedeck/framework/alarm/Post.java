package org.tapedeck.framework.alarm;

import java.util.List;

/** Takes alarms to the broker. */
interface Post {

  /**
   * Returns when the broker has them all. Whatever it throws, some may not have got there; it may
   * take some seconds to find that out.
   */
  void send(List<Alarm> alarms);
}
