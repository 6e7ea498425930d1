/** Two commands, or a command and a timer, at the same moment: a table of what may come out. */
package org.tapedeck.framework.race;
