package org.tapedeck.hostsim.hosts;

import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.behaviour.Amounts;
import org.tapedeck.hostsim.settlement.SettlementExchange;

/** One of the hosts that are played here, by the name of its profile. */
public record Host(
    String profile,
    AuthorizationExchange authorizations,
    SettlementExchange settlement,
    Amounts amounts) {}
