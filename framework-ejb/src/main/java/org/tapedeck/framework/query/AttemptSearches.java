package org.tapedeck.framework.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Money;
import org.tapedeck.framework.command.QueryAttempts;
import org.tapedeck.framework.flow.Attempt;

/** Searches open attempts in the database. */
public interface AttemptSearches {

  /**
   * What is empty does not narrow the search.
   *
   * @param seenMerchants the merchants that the caller may see; empty for all
   */
  record Wanted(Optional<Set<Integer>> seenMerchants, QueryAttempts query) {}

  /**
   * What an attempt is about.
   *
   * @param key of a payment, a credit or a batch
   */
  record About(String key, Money amount) {}

  /** The oldest first; of those that began at the same moment by their names. */
  List<Attempt> open(Wanted wanted);

  /** What they are about, by their objects' keys; the statements do not grow with their number. */
  Map<String, About> about(List<Attempt> attempts);

  /** The cassettes whose retries an administrator has paused. */
  Set<String> pausedCassettes();
}
