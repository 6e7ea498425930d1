package org.tapedeck.shop;

import java.util.Optional;
import org.tapedeck.framework.purchase.CryptoBlock;
import org.tapedeck.framework.purchase.Shop;

/**
 * A call of somebody who has proved who he is.
 *
 * @param block the crypto_block by which he did, if he did by one
 * @param address the caller's
 * @param encrypted whether it came by TLS, or from where that does not matter
 */
record Call(
    Method method,
    Element root,
    Shop shop,
    Optional<CryptoBlock> block,
    String address,
    boolean encrypted) {

  /** The transaction that a block of make_reservation names. */
  Optional<String> reservation() {
    return block.flatMap(CryptoBlock::transactionId);
  }
}
