package org.tapedeck.cassette;

/**
 * The settings in force for one request: of the cassette, the merchant's pay system, the account.
 */
public record Configuration(Values cassette, Values paySystem, Values account) {}
