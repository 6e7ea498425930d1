/** How records travel on a leased line (VisaNet specification, sections 1.4 and 1.5). */
package org.tapedeck.visanet.line;
