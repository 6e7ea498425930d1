package org.tapedeck.framework.purchase;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.tapedeck.cassette.Values;

/**
 * What the engine knows, and part one is held against.
 *
 * @param prefilled customer data that stands for the user and cannot be changed; mostly none
 * @param permitsCountry whether the order may be sold there; two letters, lower case
 * @param knowsReturn whether the user has registered where the buyer is to come back to; its domain
 *     and its way, yes or no for https, are in order then
 * @param cassette what the order's cassette has against customer or card
 * @param time at which cards must not have expired
 */
public record PartOneTerms(
    Needs needs,
    Values prefilled,
    Predicate<String> permitsCountry,
    Predicate<PartOne.Return> knowsReturn,
    Check cassette,
    Instant time) {

  /** What a cassette has against a purchase. */
  @FunctionalInterface
  public interface Check {

    Optional<PurchaseFailure> failure(PartOne call);
  }
}
