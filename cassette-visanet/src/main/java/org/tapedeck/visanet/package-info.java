/**
 * The cassette for VisaNet: Visa second generation records, posted to the Vital host's HTTPS
 * gateway. The translator is {@link org.tapedeck.visanet.VisaNetCassette}; all else is its tables.
 */
package org.tapedeck.visanet;
