package org.tapedeck.framework.purchase;

import java.util.Optional;
import org.tapedeck.cassette.Values;

/**
 * purchase_reservation_part_one (redirect specification, section 5.4). Nothing of it is checked
 * yet; what did not come is empty.
 *
 * @param transactionId of the reservation whose crypto_block came
 * @param customer customer_data, by the names of its elements; an empty element is an empty text
 * @param card card_data, the same
 * @param agentReference agent_reference
 * @param returns where the buyer is to come back to
 * @param encryptionKey under which the card is kept; it is never stored
 * @param encrypted whether the call came by TLS, or from where that does not matter
 */
public record PartOne(
    String transactionId,
    Optional<Values> customer,
    Optional<Values> card,
    Optional<String> agentReference,
    Return returns,
    Optional<String> encryptionKey,
    boolean encrypted) {

  /** The four elements that make a return URL, as they came. */
  public record Return(
      Optional<String> token,
      Optional<String> domain,
      Optional<String> path,
      Optional<String> withHttps) {}
}
