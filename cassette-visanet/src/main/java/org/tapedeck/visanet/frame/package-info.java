/** How one record travels: its marks, its parity and its check byte. */
package org.tapedeck.visanet.frame;
