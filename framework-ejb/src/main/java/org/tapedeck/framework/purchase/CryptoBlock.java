package org.tapedeck.framework.purchase;

import java.util.Optional;

/**
 * What a crypto_block says: who made it, and for whom.
 *
 * @param transactionId of the reservation; empty when start_session made it
 */
public record CryptoBlock(
    Producer producer, String userId, Optional<String> subId, Optional<String> transactionId) {

  /** The methods that make one. Their signs are the ones that shops of the original have seen. */
  public enum Producer {
    START_SESSION("U_--"),
    MAKE_RESERVATION("k5--");

    private final String sign;

    Producer(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }
}
