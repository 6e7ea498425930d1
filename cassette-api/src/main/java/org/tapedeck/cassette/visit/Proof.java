package org.tapedeck.cassette.visit;

import org.tapedeck.cassette.Values;

/**
 * What the bank gave for the buyer's money. One proof pays for one visit only: the engine keeps the
 * bank's reference unique in the cassette before it is confirmed.
 *
 * @param bankReference the bank's own name for it: 1 to 64 printable characters
 * @param evidence all that {@link PayPage#confirm} and an undo need; no secret among it
 */
public record Proof(String bankReference, Values evidence) {}
