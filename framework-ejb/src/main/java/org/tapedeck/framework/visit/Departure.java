package org.tapedeck.framework.visit;

import org.tapedeck.cassette.visit.Instruction;

/**
 * What sends a buyer to the bank.
 *
 * @param standing whom he pays, and what
 */
public record Departure(Instruction instruction, Standing standing) {}
