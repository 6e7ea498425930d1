package org.tapedeck.cassette.visit;

import java.net.URI;
import java.time.Instant;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;

/**
 * One buyer's way to the bank and back, for one payment.
 *
 * @param configuration the settings in force for the account
 * @param orderNumber 1 to 999999999, unique within the merchant
 * @param paymentNumber 1 to 999999999, unique within the order
 * @param amount what is to be paid, 1 unit or more
 * @param reference our name for the visit at the bank: 18 digits, the first not 0; unique and never
 *     used again
 * @param token 32 characters of {@code A-Z a-z 0-9 - _} that nobody can guess; it opens the buyer's
 *     pages, so no log may show it
 * @param returnToken for a bank that tells one return from another by the address: the {@link
 *     #reference}, a hyphen and 22 characters of {@code A-Z a-z 0-9 - _}; another one with every
 *     question, and never used before
 * @param addresses where calls come in, and where the buyer's pages are
 * @param order what AcceptPayment brought, or Approve; fleeting values only when {@link
 *     PayPage#send} is asked for the first time
 * @param evidence what is known of the visit so far: what {@link PayPage#send} gave, and what came
 *     with each further {@link HostOutcome.Deferred}
 * @param probed whether the bank was told that it may charge
 * @param time when the visit was begun
 */
public record Visit(
    Configuration configuration,
    int orderNumber,
    int paymentNumber,
    Money amount,
    String reference,
    String token,
    String returnToken,
    Addresses addresses,
    Values order,
    Values evidence,
    boolean probed,
    Instant time) {

  /** Our addresses, made from the server's settings, never from a request. */
  public interface Addresses {

    /** The absolute address of an inbound call of {@link PayPage#calls}. */
    URI call(String name);

    /**
     * The same with a token behind the name, which comes back as {@link Inbound#token}.
     *
     * @param returnToken 1 to 64 characters of {@code A-Z a-z 0-9 - _}
     */
    URI call(String name, String returnToken);

    /** The absolute address of the page where the buyer waits and learns what has become of it. */
    URI page();
  }
}
