/** Queries over many orders: which indexes they use, how many statements they take, how long. */
package org.tapedeck.framework.load;
