/**
 * The table notation for wire formats. A record of a host's specification is written down as a
 * table with one row for each field, and encoding, decoding and the safe dump come from that table.
 * It depends on the contract's {@link org.tapedeck.cassette.Secrecy} and {@link
 * org.tapedeck.cassette.Values} only.
 */
package org.tapedeck.cassette.wire;
