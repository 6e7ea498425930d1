package org.tapedeck.hostsim.ticketswitch;

import static org.tapedeck.hostsim.bank.Place.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.books.Bounded;

/** The debitor's own page: two buttons, and the way back. */
final class Debitor {
  static final String ADDRESS = "/ticketswitch/debitor";
  private static final String PRESSED = ADDRESS + "/pressed";
  private static final int MAX = 50_000;

  private final Map<String, DebitorStep> steps = new Bounded<>(MAX);

  List<Place> places() {
    return List.of(
        place("GET", ADDRESS, asked -> shown(asked.query())),
        place("POST", ADDRESS, asked -> shown(asked.form())),
        place("POST", PRESSED, asked -> pressed(asked.form())));
  }

  synchronized DebitorStep open(String base, Trolley trolley) {
    DebitorStep step = new DebitorStep(base, trolley);
    steps.put(step.reference(), step);
    return step;
  }

  private synchronized DebitorStep step(Form form) {
    DebitorStep step = steps.get(form.get("reference"));
    if (step == null) {
      throw new IllegalArgumentException("the debitor does not know this payment");
    }
    return step;
  }

  private Answer shown(Form form) {
    DebitorStep step = step(form);
    Html page = new Html("Debitor").paragraph("This is a simulation: will the buyer pay?");
    page.table(
        Form.of(
            "amount", form.get("amount"),
            "currency", form.get("currency"),
            "description", form.get("description")));
    return Answer.page(
        page.form("pay", "post", PRESSED)
            .hidden(Form.of("reference", step.reference()))
            .button("do", "yes", "Pay")
            .button("do", "no", "Do not pay")
            .close());
  }

  private Answer pressed(Form form) {
    DebitorStep step = step(form);
    if (!form.get("do").matches("yes|no")) {
      throw new IllegalArgumentException("do wants yes or no");
    }
    Back back = step.press(form.get("do"));
    return goBack(step, back.url());
  }

  private static Answer goBack(DebitorStep step, String url) {
    Form fields = variables(step, step.trolley().knobs().use("variables"));
    return switch (step.trolley().knobs().use("return")) {
      case "post" -> posted(url, fields);
      case "mixed" -> posted(first(fields).behind(url), rest(fields));
      default -> Answer.seeOther(fields.behind(url));
    };
  }

  private static Answer posted(String url, Form fields) {
    Html page = new Html("Debitor").paragraph("You are sent back to the shop.");
    return Answer.page(page.selfSubmitting("back", url, fields, "Go on"));
  }

  /** What the buyer brings back, or what the core brings in his place. */
  static Form variables(DebitorStep step, String how) {
    Form plain = Form.of("success", step.pressed(), "reference", step.reference());
    return switch (how) {
      case "none" -> new Form(List.of());
      case "odd" ->
          plain
              .and("data1", "Some data & <more>, \u00fc \u20ac ")
              .and("data1", "again")
              .and("a[b]", "brackets")
              .and("1x", "digit")
              .and("empty", "");
      default -> plain;
    };
  }

  private static Form first(Form fields) {
    return new Form(fields.fields().subList(0, Math.min(1, fields.fields().size())));
  }

  private static Form rest(Form fields) {
    List<Form.Field> rest = new ArrayList<>(fields.fields());
    return new Form(rest.subList(Math.min(1, rest.size()), rest.size()));
  }
}
