package org.tapedeck.framework.store;

/**
 * The statements that write events into the outbox: a row for each enabled listener who wants one,
 * none when nobody does. Each belongs into the transaction of what it tells.
 */
final class OutboxRows {

  private static final String INTO =
      "insert into EVENT_OUTBOX (LISTENER_ID, EVENT_TYPE, EVENT_NAME, OBJECT_KIND, OBJECT_ID,"
          + " MERCHANT_NUMBER, CASSETTE_NAME, OLD_STATE, NEW_STATE, AMOUNT, DEPOSIT_AMOUNT,"
          + " CREDIT_AMOUNT, CURRENCY, AMOUNT_EXP10, OCCURRED, STATE, TRIES, DUE, ENDED) ";

  private static final String MOVED = "cast(?1 as varchar(20)), cast(?2 as varchar(20)), ";
  private static final String NO_STATES = "cast(null as varchar(20)), cast(null as varchar(20)), ";
  private static final String NO_AMOUNT = "cast(null as bigint), ";
  private static final String NO_UNIT = "cast(null as char(3)), cast(null as integer), ";
  private static final String THEN = ", 'WAITING', 0, ";

  private static final String ENABLED =
      " and L.ENABLED = 1 and L.MERCHANT_NUMBER = %s.MERCHANT_NUMBER"
          + " and L.CASSETTE_NAME = %s.PAYMENT_TYPE and L.EVENT_TYPE = ";

  // spotless:off
  /** From the state ?1 to ?2, of the order ?3. */
  static final String ORDER = INTO
      + "select L.ID, 1, 'state_changed', 'ORDER', 'O:' || M.ID, M.MERCHANT_NUMBER, M.PAYMENT_TYPE, " + MOVED
      + "M.AMOUNT, " + NO_AMOUNT + NO_AMOUNT + "M.CURRENCY, M.AMOUNT_EXP10, M.MODIFIED" + THEN + "M.MODIFIED, 0"
      + " from PAY_ORDER M, EVENT_LISTENER L where M.ID = ?3" + wanted("M") + 1;

  // An order is named by its key and not by its payment's, so that nobody scans for it: rows that
  // others are writing would have to be waited for.

  /** From the state ?1 to ?2, of the payment ?3 of the order ?4. */
  static final String PAYMENT = INTO
      + "select L.ID, 1, 'state_changed', 'PAYMENT', 'P:' || M.ID, M.MERCHANT_NUMBER, O.PAYMENT_TYPE, " + MOVED
      + "M.APPROVE_AMOUNT, M.DEPOSIT_AMOUNT, " + NO_AMOUNT + "O.CURRENCY, O.AMOUNT_EXP10, M.MODIFIED" + THEN + "M.MODIFIED, 0"
      + " from PAYMENT M, PAY_ORDER O, EVENT_LISTENER L where M.ID = ?3 and O.ID = ?4" + wanted("O") + 1;

  /** From the state ?1 to ?2, of the credit ?3 of the order ?4. */
  static final String CREDIT = INTO
      + "select L.ID, 1, 'state_changed', 'CREDIT', 'C:' || M.ID, M.MERCHANT_NUMBER, O.PAYMENT_TYPE, " + MOVED
      + "M.AMOUNT, " + NO_AMOUNT + NO_AMOUNT + "O.CURRENCY, O.AMOUNT_EXP10, M.MODIFIED" + THEN + "M.MODIFIED, 0"
      + " from CREDIT M, PAY_ORDER O, EVENT_LISTENER L where M.ID = ?3 and O.ID = ?4" + wanted("O") + 1;

  /** From the state ?1 to ?2, of the batch ?3. */
  static final String BATCH = INTO
      + "select L.ID, 1, 'state_changed', 'BATCH', 'B:' || M.ID, M.MERCHANT_NUMBER, M.PAYMENT_TYPE, " + MOVED
      + NO_AMOUNT + "M.DEPOSITED, M.CREDITED, M.CURRENCY, M.AMOUNT_EXP10, M.MODIFIED" + THEN + "M.MODIFIED, 0"
      + " from BATCH M, EVENT_LISTENER L where M.ID = ?3" + wanted("M") + 1;

  // The members of a whole batch: their orders are not read, because others may have locked them.

  /** From the state ?1, in which they still are, to ?2: the payments in the batch ?3, at the time ?4. */
  static final String PAYMENTS_IN_BATCH = INTO
      + "select L.ID, 1, 'state_changed', 'PAYMENT', 'P:' || M.ID, M.MERCHANT_NUMBER, B.PAYMENT_TYPE, " + MOVED
      + "M.APPROVE_AMOUNT, M.DEPOSIT_AMOUNT, " + NO_AMOUNT + NO_UNIT + "cast(?4 as bigint)" + THEN + "cast(?4 as bigint), 0"
      + " from PAYMENT M, BATCH B, EVENT_LISTENER L where M.BATCH_ID = ?3 and B.ID = ?3"
      + " and M.STATE = ?1" + wanted("B") + 1;

  /** The same of credits. */
  static final String CREDITS_IN_BATCH = INTO
      + "select L.ID, 1, 'state_changed', 'CREDIT', 'C:' || M.ID, M.MERCHANT_NUMBER, B.PAYMENT_TYPE, " + MOVED
      + "M.AMOUNT, " + NO_AMOUNT + NO_AMOUNT + NO_UNIT + "cast(?4 as bigint)" + THEN + "cast(?4 as bigint), 0"
      + " from CREDIT M, BATCH B, EVENT_LISTENER L where M.BATCH_ID = ?3 and B.ID = ?3"
      + " and M.STATE = ?1" + wanted("B") + 1;

  /** The event ?1 of a host's answer about the payment ?2 of the order ?4, at the time ?3. */
  static final String HOST_OF_PAYMENT = INTO
      + "select L.ID, 2, cast(?1 as varchar(40)), 'PAYMENT', 'P:' || M.ID, M.MERCHANT_NUMBER, O.PAYMENT_TYPE, " + NO_STATES
      + "M.APPROVE_AMOUNT, M.DEPOSIT_AMOUNT, " + NO_AMOUNT + "O.CURRENCY, O.AMOUNT_EXP10, cast(?3 as bigint)" + THEN + "cast(?3 as bigint), 0"
      + " from PAYMENT M, PAY_ORDER O, EVENT_LISTENER L where M.ID = ?2 and O.ID = ?4" + wanted("O") + 2;

  /** The event ?1 of a host's answer about the batch ?2, at the time ?3. */
  static final String HOST_OF_BATCH = INTO
      + "select L.ID, 2, cast(?1 as varchar(40)), 'BATCH', 'B:' || M.ID, M.MERCHANT_NUMBER, M.PAYMENT_TYPE, " + NO_STATES
      + NO_AMOUNT + "M.DEPOSITED, M.CREDITED, M.CURRENCY, M.AMOUNT_EXP10, cast(?3 as bigint)" + THEN + "cast(?3 as bigint), 0"
      + " from BATCH M, EVENT_LISTENER L where M.ID = ?2" + wanted("M") + 2;

  /** The event ?1 of the server, or of its cassette ?2, at the time ?3. All of them keep their order. */
  static final String SERVER = INTO
      + "select L.ID, 3, cast(?1 as varchar(40)), case when cast(?2 as varchar(64)) = '' then 'SERVER' else 'CASSETTE' end,"
      + " 'server', 0, cast(?2 as varchar(64)), " + NO_STATES
      + NO_AMOUNT + NO_AMOUNT + NO_AMOUNT + NO_UNIT + "cast(?3 as bigint)" + THEN + "cast(?3 as bigint), 0"
      + " from EVENT_LISTENER L where L.MERCHANT_NUMBER = 0 and L.CASSETTE_NAME = '' and L.EVENT_TYPE = 3 and L.ENABLED = 1";
  // spotless:on

  private OutboxRows() {}

  private static String wanted(String owner) {
    return ENABLED.formatted(owner, owner);
  }
}
