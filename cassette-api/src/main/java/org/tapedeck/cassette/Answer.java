package org.tapedeck.cassette;

/**
 * A host's whole answer.
 *
 * @param contentType without parameters; empty when the host named none
 * @param body never null; empty when the host sent nothing
 */
public record Answer(String contentType, byte[] body) {}
