/**
 * TicketSwitch, the XML core of Ingresso, Great Britain: a purchase in two parts, whose pages the
 * core makes (redirect specification, section 5). The translator is {@link
 * org.tapedeck.redirect.ticketswitch.TicketSwitchCassette}.
 */
package org.tapedeck.redirect.ticketswitch;
