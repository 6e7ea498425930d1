package org.tapedeck.hostsim.bank;

import static org.tapedeck.hostsim.bank.Place.place;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The pages for whoever tries the banks: knobs, books and the clock. */
final class Controls {
  private final List<Bank> banks;
  private final BankClock clock;

  Controls(List<Bank> banks, BankClock clock) {
    this.banks = banks;
    this.clock = clock;
  }

  List<Place> places() {
    List<Place> places = new ArrayList<>();
    places.add(place("GET", "/", asked -> Answer.page(index())));
    places.add(place("GET", "/health", asked -> Answer.text(200, "ok\n")));
    places.add(place("GET", "/clock", asked -> Answer.page(clockPage())));
    places.add(place("POST", "/clock", asked -> forward(asked.form())));
    banks.forEach(bank -> places.addAll(places(bank)));
    return places;
  }

  private static List<Place> places(Bank bank) {
    String knobs = "/" + bank.name() + "/knobs";
    String books = "/" + bank.name() + "/books";
    return List.of(
        place("GET", Pattern.quote(knobs), asked -> Answer.page(knobsPage(bank))),
        place("POST", Pattern.quote(knobs), asked -> set(bank, asked.form())),
        place("GET", Pattern.quote(books), asked -> Answer.text(200, lines(bank.books()))));
  }

  private Html index() {
    Html page = new Html("Simulated banks");
    for (Bank bank : banks) {
      page.link("/" + bank.name() + "/knobs", "Knobs of " + bank.name());
      page.link("/" + bank.name() + "/books", "Books of " + bank.name());
    }
    return page.link("/clock", "Clock");
  }

  private static Html knobsPage(Bank bank) {
    Html page = new Html("Knobs of " + bank.name());
    page.paragraph("2*drop is: twice, and then as normally.");
    page.form("knobs", "post", "/" + bank.name() + "/knobs");
    for (Form.Field setting : bank.knobs().settings().fields()) {
      page.paragraph(setting.name() + ": " + bank.knobs().row(setting.name()).meaning());
      page.input(setting.name(), setting.value());
    }
    page.button("Set").close().form("normal", "post", "/" + bank.name() + "/knobs");
    return page.button("all", "normal", "All as normally").close();
  }

  private static Answer set(Bank bank, Form form) {
    bank.knobs().set(form);
    return Answer.seeOther("/" + bank.name() + "/knobs");
  }

  private static String lines(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private Html clockPage() {
    Html page = new Html("Clock of the banks");
    page.table(Form.of("now", clock.instant().toString()));
    page.paragraph("Forward by, such as PT31M or P1D").form("clock", "post", "/clock");
    return page.input("forward", "PT31M").button("Forward").close();
  }

  private Answer forward(Form form) {
    try {
      clock.forward(Duration.parse(form.get("forward")));
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException("forward wants a duration such as PT31M", unreadable);
    }
    return Answer.seeOther("/clock");
  }
}
