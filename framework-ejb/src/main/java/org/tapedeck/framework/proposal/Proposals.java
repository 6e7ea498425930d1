package org.tapedeck.framework.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.journal.Subject;

/** The proposals, as the database keeps them. */
public interface Proposals {

  /** The one about a batch or a credit, which may have lapsed. */
  Optional<Proposal> about(Subject object);

  /** Those about an order's credits. */
  List<Proposal> ofOrder(int merchantNumber, int orderNumber);

  void add(Proposal proposal);

  void remove(Proposal proposal);

  /** Removes those that have lapsed. */
  int removeLapsed(Instant now);

  /** Those that have not lapsed, the oldest first. */
  List<Proposal> find(Search search);

  /**
   * What is asked for; what is empty does not narrow it.
   *
   * @param seenMerchants the merchants that the caller may see; empty for all
   * @param merchantNumbers those that are asked for; none for all
   * @param after the key of the proposal after which to begin
   * @param at those that have not lapsed then
   */
  record Search(
      Optional<Set<Integer>> seenMerchants,
      Set<Integer> merchantNumbers,
      Optional<String> after,
      Instant at,
      int most) {}
}
