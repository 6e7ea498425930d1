package org.tapedeck.framework.store;

import java.util.Collections;

/** The statements that write entries into the journal, in the transaction of what they tell. */
final class JournalRows {

  private static final String INTO =
      "insert into JOURNAL (HAPPENED, WHO, WHAT, OBJECT_NAME, LIFE, ATTEMPT_ID, PRIMARY_CODE,"
          + " SECONDARY_CODE, WORDS) ";

  private static final String MOVED =
      "cast(?1 as varchar(20)) || ' -> ' || cast(?2 as varchar(20)) || ' in batch ' || M.BATCH_ID";

  /** How many values {@link #ONE} has. */
  static final int COLUMNS = 9;

  private static final String VALUES =
      "(cast(? as bigint), cast(? as varchar(80)), cast(? as varchar(20)), cast(? as varchar(1200)),"
          + " cast(? as varchar(80)), cast(? as varchar(40)), cast(? as integer),"
          + " cast(? as integer), cast(? as varchar(4000)))";

  static final String ONE = several(1);

  // spotless:off
  /** From the state ?1, in which they still are, to ?2: the payments in the batch ?3, at the time ?4, by ?5. */
  static final String PAYMENTS_IN_BATCH = INTO + inBatch("PAYMENT");

  /** The same of credits. */
  static final String CREDITS_IN_BATCH = INTO + inBatch("CREDIT");
  // spotless:on

  private JournalRows() {}

  private static String inBatch(String kind) {
    return "select cast(?4 as bigint), cast(?5 as varchar(80)), 'state', '%s ' || M.ID, 'ORDER ' || M.ORDER_ID, '', -1, -1, "
            .formatted(kind)
        + MOVED
        + " from "
        + kind
        + " M where M.BATCH_ID = ?3 and M.STATE = ?1";
  }

  /** So many entries in one statement; their values follow each other. */
  static String several(int entries) {
    String all = INTO + "values " + String.join(", ", Collections.nCopies(entries, VALUES));
    StringBuilder numbered = new StringBuilder();
    int parameter = 0;
    for (char character : all.toCharArray()) {
      numbered.append(character);
      if (character == '?') {
        numbered.append(++parameter);
      }
    }
    return numbered.toString();
  }
}
