package org.tapedeck.hostsim.paynet;

import static org.tapedeck.hostsim.bank.Place.place;

import java.util.ArrayList;
import java.util.List;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Bank;
import org.tapedeck.hostsim.bank.BankClock;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.shops.Calls;
import org.tapedeck.hostsim.shops.Numbers;
import org.tapedeck.hostsim.shops.Shops;
import org.tapedeck.hostsim.shops.Timetable;

/** Paynet's terminal. */
public final class PaynetBank implements Bank {
  private final Knobs knobs = new Knobs(PaynetKnobs.ROWS);
  private final Shops shops = new Shops(name(), "id", PaynetKnobs.AGREED);
  private final Till till;
  private final Courier courier;
  private final Terminal terminal;
  private final FollowUp followUp;

  public PaynetBank(BankClock clock, Calls calls, Timetable timetable) {
    Numbers numbers = new Numbers(clock);
    till = new Till(knobs, clock, numbers);
    courier = new Courier(knobs, calls, timetable);
    terminal = new Terminal(knobs, shops, till, courier);
    followUp = new FollowUp(knobs, till, clock, numbers);
  }

  @Override
  public String name() {
    return "paynet";
  }

  @Override
  public List<Place> places() {
    List<Place> places = new ArrayList<>(shops.places());
    places.addAll(terminal.places());
    places.add(place("POST", "/if2", asked -> followUp.answer(asked.form())));
    places.add(place("POST", "/paynet/again", asked -> again(asked.form())));
    return places;
  }

  private Answer again(Form form) {
    return till.byIrrn(form.get("sale"))
        .or(() -> till.byUtref(form.get("sale")))
        .map(sale -> Answer.text(200, courier.deliver(sale, 1).word() + "\n"))
        .orElseThrow(() -> new IllegalArgumentException("sale wants an irrn or utref"));
  }

  @Override
  public Knobs knobs() {
    return knobs;
  }

  @Override
  public List<String> books() {
    List<String> lines = new ArrayList<>(till.lines());
    lines.addAll(followUp.lines());
    return lines;
  }
}
