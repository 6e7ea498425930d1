/** The engine without a server: a database in memory, a cassette of paper, a host with a script. */
package org.tapedeck.framework.harness;
