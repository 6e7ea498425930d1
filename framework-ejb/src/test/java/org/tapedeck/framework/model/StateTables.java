package org.tapedeck.framework.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The specification's state tables (section 2); what moves nothing and is never refused is left
 * out.
 */
public final class StateTables {

  // A row: the object, what happens to it, and what it becomes from each state. No cell, no way.
  private static final String TABLE =
      """
      order   accept           none=refundable
      order   approve          refundable=refundable
      order   refund           refundable=refundable
      order   cancel           refundable=canceled    canceled=canceled
      order   close            refundable=closed      closed=closed
      payment approve          none=pending
      payment host_yes         pending=approved
      payment host_no          pending=declined
      payment approve_reversal approved=pending
      payment host_reversed    pending=approved
      payment host_voided      pending=void
      payment host_refused     pending=approved
      payment void             approved=void
      payment deposit          approved=deposited
      payment deposit_reversal deposited=approved
      payment batch_close      deposited=closed
      payment batch_purge      deposited=approved
      credit  refund           none=refunded
      credit  refund_reversal  refunded=void
      credit  batch_close      refunded=closed
      credit  batch_purge      refunded=void
      batch   remove           open=open
      batch   purge            open=open
      batch   close            open=closing           pending=closing
      batch   host_yes         closing=closed
      batch   host_no          closing=open
      batch   force            closing=closed
      batch   host_silent      closing=pending
      batch   delete           closed=gone
      """;

  /** How many decimals a currency has. */
  private static final Map<String, Integer> DECIMALS = Map.of("840", 2, "978", 2, "392", 0);

  private final Map<String, String> cells = new TreeMap<>();

  public StateTables() {
    for (String line : TABLE.lines().toList()) {
      List<String> words = List.of(line.strip().split(" +"));
      for (String cell : words.subList(2, words.size())) {
        String[] states = cell.split("=");
        cells.put(words.get(0) + " " + words.get(1) + " " + states[0], states[1]);
      }
    }
  }

  /** Every way from a state, such as "payment deposit approved". */
  public List<String> ways() {
    return new ArrayList<>(cells.keySet());
  }

  /** The same tables with one way less. */
  public StateTables without(String way) {
    StateTables fewer = new StateTables();
    fewer.cells.remove(way);
    return fewer;
  }

  /** The same tables with one way more, that leaves everything as it is. */
  public StateTables with(String way) {
    StateTables more = new StateTables();
    more.cells.put(way, way.substring(way.lastIndexOf(' ') + 1));
    return more;
  }

  Optional<String> next(String object, String event, String state) {
    return Optional.ofNullable(cells.get(object + " " + event + " " + state));
  }

  static Optional<Integer> decimals(String currency) {
    return Optional.ofNullable(DECIMALS.get(currency));
  }

  /** In the currency's smallest unit, with decimals when it has none that small. */
  static BigDecimal minor(long units, int exponent, String currency) {
    return BigDecimal.valueOf(units).scaleByPowerOfTen(exponent + DECIMALS.get(currency));
  }

  static boolean isWhole(BigDecimal minor) {
    return minor.stripTrailingZeros().scale() <= 0;
  }
}
