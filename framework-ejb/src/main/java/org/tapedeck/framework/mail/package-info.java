/** Mails to buyers and administrators: what waits to be sent, and how it is sent. */
package org.tapedeck.framework.mail;
