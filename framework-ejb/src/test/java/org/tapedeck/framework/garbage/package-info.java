/** Input that nobody would send: it is refused, and changes nothing. */
package org.tapedeck.framework.garbage;
