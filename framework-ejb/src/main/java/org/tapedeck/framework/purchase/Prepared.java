package org.tapedeck.framework.purchase;

import java.util.Optional;
import org.tapedeck.cassette.Values;

/**
 * What the shop's key makes of a purchase's box.
 *
 * @param box the box that was opened; another one may be there by now
 * @param card what was in it; empty when the key is another, or there is none
 */
record Prepared(String box, Optional<Values> card) {}
