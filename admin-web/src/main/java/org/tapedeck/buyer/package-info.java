/**
 * What a buyer's browser and a bank's server see: the page that sends a buyer to the bank, the one
 * where he waits, and the calls that come in. Nobody is logged in here.
 */
package org.tapedeck.buyer;
