/** What was answered to a command, so that its repetition gets the same answer and no effect. */
package org.tapedeck.framework.replay;
