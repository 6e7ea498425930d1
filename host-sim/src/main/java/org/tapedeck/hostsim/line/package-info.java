/** The leased line: the same records over a plain TCP connection, byte by byte. */
package org.tapedeck.hostsim.line;
