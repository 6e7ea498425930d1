/**
 * A TicketSwitch core: reservations of trolleys and their purchase in two parts, with a debitor
 * that has a page of its own and calls to shops whose buyers stay away.
 */
package org.tapedeck.hostsim.ticketswitch;
