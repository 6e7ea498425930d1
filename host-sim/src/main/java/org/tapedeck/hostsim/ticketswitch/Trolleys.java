package org.tapedeck.hostsim.ticketswitch;

import static org.tapedeck.hostsim.bank.Place.place;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.shops.Book;

/** What stands for the choice of tickets: whoever tries the core makes trolleys over HTTP. */
final class Trolleys {
  private static final String ADDRESS = "/ticketswitch/trolleys";
  private static final String TOKEN = "trolley_token";

  private final Knobs all;
  private final Book<Trolley> trolleys = new Book<>();

  Trolleys(Knobs all) {
    this.all = all;
  }

  List<Place> places() {
    return List.of(
        place(
            "GET", ADDRESS, asked -> Answer.text(200, String.join("\n", trolleys.lines()) + "\n")),
        place("POST", ADDRESS, asked -> made(asked.form())));
  }

  /** The fields are knobs of this trolley, and trolley_token when it is to have that one. */
  private Answer made(Form form) {
    String token = form.find(TOKEN).orElse(UUID.randomUUID().toString());
    if (!token.matches("\\S{1,100}")) {
      throw new IllegalArgumentException(TOKEN + " has 1 to 100 characters, and no blanks");
    }
    Form own =
        new Form(form.fields().stream().filter(field -> !field.name().equals(TOKEN)).toList());
    Trolley trolley = Trolley.of(token, Turned.of(all, own));
    trolleys.write(token, trolley);
    return Answer.text(200, trolley.line() + "\n");
  }

  Optional<Trolley> find(String token) {
    return trolleys.find(token);
  }
}
