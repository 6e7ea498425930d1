package org.tapedeck.cassette;

/**
 * A host's whole answer.
 *
 * @param contentType without parameters; empty when the host named none
 */
public record Answer(String contentType, byte[] body) {}
