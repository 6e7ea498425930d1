/**
 * The pages of the console on which one sees how things stand: today's figures, what is stuck, a
 * payment's whole life, and who is told of what.
 */
package org.tapedeck.console.watch;
