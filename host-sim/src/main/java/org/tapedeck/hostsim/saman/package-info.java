/**
 * Saman SEP, a bank with a pay page: the buyer's pages, the SOAP services and the REST calls, and
 * what the bank holds. Where nothing public says what the bank does, a knob does.
 */
package org.tapedeck.hostsim.saman;
