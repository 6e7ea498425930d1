/**
 * 3-D Secure 1.0.2: the directory that tells whether a card takes part, and the page of the card's
 * issuer, which signs what became of the cardholder's visit.
 */
package org.tapedeck.hostsim.acs;
