package org.tapedeck.hostsim;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.tapedeck.hostsim.acs.AcsBank;
import org.tapedeck.hostsim.bank.Bank;
import org.tapedeck.hostsim.bank.BankClock;
import org.tapedeck.hostsim.bank.BankPort;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.commsecure.CommSecureBank;
import org.tapedeck.hostsim.paynet.PaynetBank;
import org.tapedeck.hostsim.saman.SamanBank;
import org.tapedeck.hostsim.shops.Calls;
import org.tapedeck.hostsim.shops.Timetable;
import org.tapedeck.hostsim.ticketswitch.TicketSwitchBank;

/** The banks with pay pages: all of them, at each of the ports that were asked for. */
final class Banks implements AutoCloseable {
  private final BankClock clock;
  private final Journal journal;
  private final Timetable timetable;
  private final List<Bank> banks;

  Banks(Clock clock, Path keys, Journal journal) {
    this.clock = new BankClock(clock);
    this.journal = journal;
    this.timetable = new Timetable(this.clock, journal::done);
    Calls calls = new Calls();
    AcsBank acs = new AcsBank(this.clock, keys);
    this.banks =
        List.of(
            new CommSecureBank(this.clock, calls, timetable),
            new SamanBank(this.clock, journal),
            new PaynetBank(this.clock, calls, timetable),
            acs,
            new TicketSwitchBank(this.clock, calls, timetable, acs.directory()));
  }

  /** By the word of the ready line. */
  Map<String, Opening<BankPort>> openings(SSLContext tls) {
    Map<String, Opening<BankPort>> openings = new LinkedHashMap<>();
    openings.put("banks", port -> BankPort.open(port, banks, clock, journal));
    openings.put("banks-tls", port -> BankPort.open(port, tls, banks, clock, journal));
    return openings;
  }

  @Override
  public void close() {
    timetable.close();
  }
}
