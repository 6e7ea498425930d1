/** The shops of a bank whose server calls theirs: what is agreed with each, and the calls. */
package org.tapedeck.hostsim.shops;
