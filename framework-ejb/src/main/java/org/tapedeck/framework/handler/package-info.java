/** One class for each command: what it does to orders, batches and merchants. */
package org.tapedeck.framework.handler;
