package org.tapedeck.cassette;

/**
 * Why values that are fine one by one are refused together.
 *
 * @param keyword the keyword that the refusal names; it has a row in the keyword table
 * @param sentence what is wrong and what would be right, without any secret value
 */
public record Objection(Keyword keyword, String sentence) {}
