package org.tapedeck.hostsim.commsecure;

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

/** CommSecure's clearance server. */
public final class CommSecureBank implements Bank {
  private final Knobs knobs = new Knobs(CommSecureKnobs.ROWS);
  private final Shops shops = new Shops(name(), "MerchantID", CommSecureKnobs.AGREED);
  private final Till till;
  private final Telling telling;
  private final CardPage cardPage;
  private final Direct direct;

  public CommSecureBank(BankClock clock, Calls calls, Timetable timetable) {
    Numbers numbers = new Numbers(clock);
    till = new Till(knobs, clock, numbers, new Probe(knobs, calls));
    telling = new Telling(knobs, calls, timetable);
    cardPage = new CardPage(knobs, shops, till, telling, timetable);
    direct = new Direct(knobs, shops, till, clock, numbers);
  }

  @Override
  public String name() {
    return "commsecure";
  }

  @Override
  public List<Place> places() {
    List<Place> places = new ArrayList<>(shops.places());
    places.addAll(cardPage.places());
    places.add(place("POST", "/cgi-bin/PSDirect", asked -> direct.answer(asked.form())));
    places.add(place("POST", "/commsecure/again", asked -> again(asked.form())));
    return places;
  }

  private Answer again(Form form) {
    return till.find(form.get("charge"))
        .map(charge -> Answer.text(200, telling.again(charge).word() + "\n"))
        .orElseThrow(
            () -> new IllegalArgumentException("charge wants a TransID, RefundKey or reference"));
  }

  @Override
  public Knobs knobs() {
    return knobs;
  }

  @Override
  public List<String> books() {
    List<String> lines = new ArrayList<>(till.lines());
    lines.addAll(direct.lines());
    return lines;
  }
}
