/**
 * Whether who pays with a card is its holder: 3-D Secure 1.0.2 in front of a card payment. The
 * names of its messages are the names here.
 */
package org.tapedeck.framework.cardholder;
