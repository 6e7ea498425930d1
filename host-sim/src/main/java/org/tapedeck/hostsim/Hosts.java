package org.tapedeck.hostsim;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.authorization.Authorizations;
import org.tapedeck.hostsim.authorization.CountingStamps;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.books.Ledger;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.settlement.Settlement;
import org.tapedeck.hostsim.settlement.SettlementExchange;

/** The two hosts: each has books of its own, and both write on the same pages. */
final class Hosts {
  private final Options options;
  private final Clock clock;
  private final Ledger ledger;
  private final Journal journal;
  private final CountingStamps stamps;
  private final Map<Profile, Host> hosts = new LinkedHashMap<>();

  Hosts(Options options, Clock clock, Ledger ledger, Journal journal) {
    this.options = options;
    this.clock = clock;
    this.ledger = ledger;
    this.journal = journal;
    this.stamps = new CountingStamps(clock);
    options.profiles().forEach(profile -> hosts.put(profile, host(profile)));
  }

  Host of(Profile profile) {
    return hosts.get(profile);
  }

  Map<String, Host> byAddress() {
    Map<String, Host> byAddress = new LinkedHashMap<>();
    hosts.forEach((profile, host) -> byAddress.put(profile.address(), host));
    return byAddress;
  }

  private Host host(Profile profile) {
    Books books = new Books(ledger, profile.name());
    return new Host(
        profile.name(),
        new AuthorizationExchange(authorizations(books), profile.bins(), journal),
        new SettlementExchange(settlement(books, profile), profile.bins(), journal),
        options.amounts());
  }

  private Authorizations authorizations(Books books) {
    return new Authorizations(
        books, clock, stamps, options.terminals(), options.repeatsRecognised(), options.amounts());
  }

  private Settlement settlement(Books books, Profile profile) {
    return new Settlement(
        books,
        clock,
        options.terminals(),
        profile.spaceAccepted(),
        options.voidsIgnored(),
        options.amounts());
  }
}
