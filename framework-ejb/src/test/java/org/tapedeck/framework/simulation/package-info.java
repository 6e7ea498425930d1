/** Histories of commands and faults, drawn from a seed, and the books compared afterwards. */
package org.tapedeck.framework.simulation;
