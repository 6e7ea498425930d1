package org.tapedeck.framework.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The attempts, as the database keeps them. */
public interface Attempts {

  /**
   * What rests before what waits, and of that the payment's own; then whatever has to wait longest.
   * Of those that rest the one that has rested longest, so that each one's turn comes.
   */
  Comparator<Attempt> MOST_IN_NEED =
      Comparator.comparing((Attempt it) -> !it.tries().isResting())
          .thenComparing(it -> it.kind() == Attempt.Kind.UNDO)
          .thenComparing(it -> it.tries().dueMillis(), Comparator.reverseOrder())
          .thenComparing(it -> it.tries().sinceMillis())
          .thenComparing(it -> it.tries().number());

  void add(Attempt attempt);

  /** What an attempt is for; this never changes. Empty when it went with its order. */
  Optional<Attempt.Purpose> find(String id);

  /** Whether nobody has settled it before this transaction; nothing is locked for that. */
  boolean isOpen(String id);

  /** The attempt as it stands now. Its object's row must be locked, so that it stays so. */
  Attempt get(String id);

  /** The open attempt for an object. The object's row must be locked, so that it stays so. */
  Optional<Attempt> openFor(String objectId);

  /**
   * The open attempts to give back what proofs for a payment brought, whichever of its visits they
   * were for. The order's row must be locked.
   */
  List<Attempt> openForProofsOf(String paymentId);

  /** Whether a host is still asked about a payment of an order, whose row is locked. */
  boolean isAnyOpenOf(String orderId);

  /** The same for any payment or batch of a merchant. */
  boolean isAnyOpenOf(String cassetteName, int merchantNumber);

  /** The cassettes of all open attempts, each once. */
  List<String> cassettesOfOpen();

  /** The cassette of an attempt; empty when it is settled, or went with its order. */
  Optional<String> cassetteOfOpen(String id);

  /**
   * A cassette's open attempts whose time has come, those that wait longest first, and those that
   * were written by a clock that was set back since, and those whose server is dead. None whose
   * retries are paused, or its cassette's.
   */
  List<String> overdue(String cassetteName, Instant now, int most);

  /** Whether an administrator has stopped the retries of the attempt's cassette. */
  boolean isPaused(Attempt attempt);
}
