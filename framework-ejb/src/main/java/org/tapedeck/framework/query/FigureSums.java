package org.tapedeck.framework.query;

import java.util.List;
import java.util.Set;

/** Adds up in the database what has happened. */
public interface FigureSums {

  /** What is counted. */
  enum Kind {
    /** Orders that were accepted in the time. */
    ORDERS,
    /** Payments that a host has approved in the time, and whose approvals stand or are settled. */
    APPROVED,
    /** Payments that were begun in the time and declined. */
    DECLINED,
    /** Payments in the batches that were closed in the time. */
    SETTLED,
    /** Credits that were made in the time and that are neither void nor declined. */
    CREDITED,
    /** Payments that are in a batch that is not closed now, whenever they were put there. */
    WAITING
  }

  /**
   * So many of one merchant, currency and part of the time.
   *
   * @param exponent what the sum's unit is
   */
  record Sum(
      int merchantNumber, String currency, int exponent, int part, long number, long amount) {}

  /**
   * @param merchants whose; none for all
   */
  List<Sum> of(Kind kind, Span span, Set<Integer> merchants);
}
