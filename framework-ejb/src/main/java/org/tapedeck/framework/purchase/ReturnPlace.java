package org.tapedeck.framework.purchase;

/**
 * Where the buyer of a purchase comes back to, but for the path.
 *
 * @param userName whose shop it is
 * @param domain as the shop has named it
 */
public record ReturnPlace(String userName, String domain, boolean https) {}
