/** Who is told of events, what waits to be told, and how it is sent. */
package org.tapedeck.framework.event;
