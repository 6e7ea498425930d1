/** The memory of the HTTP listener. It runs among the container's own classes. */
package org.tapedeck.memory;
