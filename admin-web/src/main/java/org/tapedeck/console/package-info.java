/**
 * The console: pages for administrators and operators. One page is one {@code .xhtml} and one bean
 * of the same name; it says what it wants in the door's own language ({@link
 * org.tapedeck.console.Say}) and shows what the door replies ({@link org.tapedeck.console.Row}).
 */
package org.tapedeck.console;
