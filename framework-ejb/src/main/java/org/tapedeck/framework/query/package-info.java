/** What the door's queries and the console may read. */
package org.tapedeck.framework.query;
