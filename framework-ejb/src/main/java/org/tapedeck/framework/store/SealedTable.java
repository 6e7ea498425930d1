package org.tapedeck.framework.store;

import java.util.List;

/**
 * A table that keeps something under lock.
 *
 * @param id the column with the key of its rows
 * @param place what stands before that key in the name of the place that a value is bound to
 */
record SealedTable(String name, String id, String place) {

  // spotless:off
  static final List<SealedTable> ALL = List.of(
      new SealedTable("CASSETTE",        "CASSETTE_NAME", "cassette:"),
      new SealedTable("PAY_SYSTEM",      "ID",            ""),
      new SealedTable("ACCOUNT",         "ID",            ""),
      new SealedTable("CASSETTE_OBJECT", "ID",            "object:"),
      new SealedTable("EVENT_LISTENER",  "ID",            "listener:"),
      new SealedTable("PAY_ORDER",       "ID",            ""),
      new SealedTable("PURCHASE",        "ID",            "purchase:"));

  /** Where a data key is named by what is not sealed again: hashes, and values that go by themselves. */
  static final List<String> OTHERS = List.of(
      "ATTEMPT.FLEETING_KEY_ID", "LAST_COMMAND.KEY_ID", "IDEMPOTENCY_KEY.KEY_ID");
  // spotless:on
}
