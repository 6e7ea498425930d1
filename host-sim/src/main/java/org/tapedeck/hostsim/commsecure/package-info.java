/**
 * CommSecure of Australia: the three-way handshake of 2003 (generation A), PaySecure Checkout of
 * 2006 (generation B) and PaySecure Direct for refunds (redirect specification, section 2).
 */
package org.tapedeck.hostsim.commsecure;
