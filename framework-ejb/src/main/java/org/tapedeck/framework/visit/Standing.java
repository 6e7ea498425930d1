package org.tapedeck.framework.visit;

import java.net.URI;
import java.util.Optional;

/**
 * Where a visit stands, as far as its buyer may know.
 *
 * @param paymentId the payment that it is for, {@code merchant:order:payment}
 * @param merchantName who sells
 * @param orderNumber the number that the buyer may tell the shop
 * @param amount to be paid, in the order's unit
 * @param exponent as of {@link org.tapedeck.cassette.Money}
 * @param currency three digits
 * @param reason why it came to nothing: one sentence
 * @param shop where the buyer goes on; never from a request
 * @param onward where he is sent at once instead of being shown how it stands
 * @param mayTryAgain whether the order still wants to be paid and nothing is under way for it
 */
public record Standing(
    String paymentId,
    String merchantName,
    int orderNumber,
    long amount,
    int exponent,
    String currency,
    BuyerState state,
    Optional<String> reason,
    Optional<URI> shop,
    Optional<URI> onward,
    boolean mayTryAgain) {}
