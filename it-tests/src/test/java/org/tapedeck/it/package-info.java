/** The shipped jar and the simulated host as processes, and stories that are told to them. */
package org.tapedeck.it;
