/** What happens once, before the first command: tables, keys, the first administrator. */
package org.tapedeck.framework.start;
