package org.tapedeck.framework.purchase;

import java.util.Optional;

/**
 * make_reservation (redirect specification, section 5.2).
 *
 * @param trolleyToken the order: {@code MERCHANT-ORDER}, or its number alone for a user of one
 *     merchant
 * @param remoteSite the site that sells, as the shop names it
 */
public record Reserve(Optional<String> trolleyToken, Optional<String> remoteSite) {}
