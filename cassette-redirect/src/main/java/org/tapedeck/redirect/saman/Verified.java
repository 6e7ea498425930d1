package org.tapedeck.redirect.saman;

import org.tapedeck.cassette.Values;

/**
 * What the bank says of a receipt.
 *
 * @param paid the rial that it has for it, greater than 0 when it has any
 * @param details what else it tells
 */
record Verified(Said said, long paid, Values details) {}
