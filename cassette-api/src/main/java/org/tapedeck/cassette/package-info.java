/**
 * The contract between the engine and its cassettes. A cassette sees this module and the JDK only.
 */
package org.tapedeck.cassette;
