/** Buyers who pay on a page of the bank's: visits, proofs, and what the door sees of them. */
package org.tapedeck.framework.visit;
