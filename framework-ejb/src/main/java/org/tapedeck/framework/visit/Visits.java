package org.tapedeck.framework.visit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.framework.merchant.Account;

/**
 * The engine as buyers and banks see it. Nobody is logged in here: a token or the bank's own proof
 * is all the right there is. No transaction is open, so none is while a bank is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Visits {

  /**
   * Takes an inbound call: judges it, records what it proves, has the bank confirm it, and settles.
   * All is committed when this returns.
   *
   * @return empty when there is no such account, or its cassette has no such call
   * @throws RuntimeException when nothing could be recorded, so that the bank has to call again
   */
  public Optional<Told> hear(Account.Key account, Inbound call) {
    throw new UnsupportedOperationException();
  }

  /** What sends the buyer away; empty when there is no such visit, or it is not to be begun. */
  public Optional<Departure> depart(String token) {
    throw new UnsupportedOperationException();
  }

  /** Where the visit stands; empty when there is no such visit. */
  public Optional<Standing> standing(String token) {
    throw new UnsupportedOperationException();
  }

  /**
   * Begins another visit for the order of one that came to nothing; the one that was begun before,
   * when there is one: a form can be sent any number of times.
   *
   * @return the new visit's token; empty when the order cannot be paid any more
   */
  public Optional<String> again(String token) {
    throw new UnsupportedOperationException();
  }
}
