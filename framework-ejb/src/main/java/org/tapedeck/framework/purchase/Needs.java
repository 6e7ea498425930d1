package org.tapedeck.framework.purchase;

import java.util.Set;

/**
 * What part one has to bring for an order.
 *
 * @param card whether card_data is wanted; it is refused otherwise
 * @param cards which cards are taken
 * @param email whether an e-mail address is wanted
 * @param billingAddress whether a card may have an address of its own
 */
public record Needs(boolean card, Set<CardType> cards, boolean email, boolean billingAddress) {}
