/** Random commands, given to the engine and to the server on paper; both must answer the same. */
package org.tapedeck.framework.property;
