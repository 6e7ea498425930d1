package org.tapedeck.hostsim.ticketswitch;

import static org.tapedeck.hostsim.bank.Place.place;

import java.util.ArrayList;
import java.util.List;
import org.tapedeck.hostsim.acs.Directory;
import org.tapedeck.hostsim.bank.Bank;
import org.tapedeck.hostsim.bank.BankClock;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.shops.Calls;
import org.tapedeck.hostsim.shops.Shops;
import org.tapedeck.hostsim.shops.Timetable;

/** A TicketSwitch core. The user demo is there from the start, with the password demopass. */
public final class TicketSwitchBank implements Bank {
  private final Knobs knobs = new Knobs(TicketSwitchKnobs.ROWS);
  private final Shops users = new Shops(name(), "user_id", TicketSwitchKnobs.AGREED);
  private final Trolleys trolleys = new Trolleys(knobs);
  private final Debitor debitor = new Debitor();
  private final Reservations reservations;
  private final Core core;

  public TicketSwitchBank(BankClock clock, Calls calls, Timetable timetable, Directory directory) {
    users.tell(Form.of("user_id", "demo", "password", "demopass"));
    reservations = new Reservations(clock);
    Turned all = Turned.of(knobs);
    Blocks blocks = new Blocks();
    Returns returns = new Returns();
    Fakes fakes = new Fakes(calls, timetable);
    Ways ways = new Ways(clock, directory, debitor);
    core =
        new Core(
            all,
            users,
            blocks,
            List.of(
                new StartSession(all, blocks),
                new MakeReservation(all, clock, blocks, trolleys, reservations),
                new PartOne(all, clock, reservations, returns, ways, fakes),
                new PartTwo(all, clock, returns, fakes),
                new TransactionInfo(all, clock, reservations),
                new ReleaseReservation(all, clock, reservations)));
  }

  @Override
  public String name() {
    return "ticketswitch";
  }

  @Override
  public List<Place> places() {
    List<Place> places = new ArrayList<>(users.places());
    places.addAll(trolleys.places());
    places.addAll(debitor.places());
    places.add(place("POST", "(/[^/]+)*/xml_core\\.exe", core::answer));
    return places;
  }

  @Override
  public Knobs knobs() {
    return knobs;
  }

  @Override
  public List<String> books() {
    return reservations.lines();
  }
}
