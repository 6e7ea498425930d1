package org.tapedeck.framework.purchase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;

/**
 * A purchase as its shop may see it.
 *
 * @param transactionId {@code T000-0000-XXXX-XXXX}
 * @param trolleyToken {@code MERCHANT-ORDER}
 * @param left how long the reservation still holds; zero when it does not
 * @param merchantTitle who sells
 * @param cassetteName what the order is paid by
 * @param description of the order, if it has one
 * @param customer customer_data of the last part one, by the names of its elements
 * @param reference what the bank or host calls the payment, once it is paid
 */
public record Transaction(
    String transactionId,
    String trolleyToken,
    TransactionStatus status,
    Duration left,
    Needs needs,
    int merchantNumber,
    String merchantTitle,
    int orderNumber,
    String cassetteName,
    Optional<String> description,
    Money amount,
    Optional<Values> customer,
    Optional<String> reference,
    Optional<String> remoteSite,
    Instant reserved,
    Optional<Instant> purchased) {}
