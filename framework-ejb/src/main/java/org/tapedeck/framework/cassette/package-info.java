/** The cassettes that are plugged in, and the links to their hosts. */
package org.tapedeck.framework.cassette;
