/** Copies of what hosts were sent for batches and what they answered, card numbers masked. */
package org.tapedeck.framework.copy;
