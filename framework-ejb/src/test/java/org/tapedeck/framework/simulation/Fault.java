package org.tapedeck.framework.simulation;

import java.util.Locale;

/** What can go wrong around the engine, and how often in a thousand chances when times are wild. */
enum Fault {
  // spotless:off
  CONNECTION_REFUSED      (100),
  REQUEST_LOST             (80),
  ANSWER_LOST             (130),
  ANSWER_DAMAGED           (60),
  ANSWER_OF_ANOTHER        (30),
  ANSWER_LATE              (80),
  HOST_DOWN                (25),
  HOST_SAYS_LATER          (60),
  HOST_SAYS_SETUP          (15),
  SETTLED_LATE             (80),
  CRASH_BEFORE_COMMIT      (12),
  CRASH_AFTER_COMMIT       (12),
  CRASH_BEFORE_SENDING     (25),
  CRASH_AFTER_SENDING      (25),
  CRASH_WITH_THE_ANSWER    (30),
  COMMIT_FAILS              (8),
  ALARM_LOST              (200),
  ALARM_TWICE             (150),
  ALARM_LATE              (150),
  REPLY_LOST              (100),
  PAUSE_OF_A_DAY           (10);
  // spotless:on

  private final int wild;

  Fault(int wild) {
    this.wild = wild;
  }

  String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  int wild() {
    return wild;
  }
}
