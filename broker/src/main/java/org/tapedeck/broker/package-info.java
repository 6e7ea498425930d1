/** The message broker inside the server, or the way to one outside. */
package org.tapedeck.broker;
