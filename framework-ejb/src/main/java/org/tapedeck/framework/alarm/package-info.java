/** The alarm clock of attempts that wait: messages that come later. Nobody need hear it. */
package org.tapedeck.framework.alarm;
