/**
 * Paynet of Norway: terminal page, signed receipts that repeat until they are taken, and the
 * follow-up interface (redirect specification, section 4). What it says of receipts, their
 * signature and the follow-up is ours: nothing public does.
 */
package org.tapedeck.hostsim.paynet;
