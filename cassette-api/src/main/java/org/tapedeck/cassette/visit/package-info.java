/**
 * Paying on a page of the bank's own: the buyer is sent there, and the truth comes back on a way
 * that he cannot forge (redirect specification, sections 1 and 9).
 */
package org.tapedeck.cassette.visit;
