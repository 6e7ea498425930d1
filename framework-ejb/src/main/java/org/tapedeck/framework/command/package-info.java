/** What can be said to the server, and what it says back: plain Java. */
package org.tapedeck.framework.command;
