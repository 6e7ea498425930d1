package org.tapedeck.hostsim.acs;

import static org.tapedeck.hostsim.bank.Place.place;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;
import org.tapedeck.hostsim.shops.Sitting;
import org.tapedeck.hostsim.shops.Sittings;

/** The page of a card's issuer, where the cardholder says that it is he. */
final class IssuerPages {
  static final String ADDRESS = "/acs/pareq";
  private static final String CHOSEN = "/acs/chosen";

  /** What a merchant's page has brought. */
  private record Visit(Pareq pareq, String lastFour, String md, URI term) {}

  private final Knobs knobs;
  private final Accounts accounts;
  private final Pares pares;
  private final Sealing sealing;
  private final Sittings<Visit> sittings = new Sittings<>();

  IssuerPages(Knobs knobs, Accounts accounts, Pares pares, Sealing sealing) {
    this.knobs = knobs;
    this.accounts = accounts;
    this.pares = pares;
    this.sealing = sealing;
  }

  List<Place> places() {
    return List.of(
        place("POST", ADDRESS, asked -> shown(asked.form())), place("POST", CHOSEN, this::chosen));
  }

  private Answer shown(Form form) {
    Visit visit = visit(form);
    String who = knobs.use("answers");
    return switch (who) {
      case "person" -> Answer.page(page(sittings.open(visit).name(), visit));
      case "never" -> Answer.page(new Html("Card issuer").paragraph("Please wait."));
      default -> back(visit, who);
    };
  }

  private Visit visit(Form form) {
    Pareq pareq = Pareq.read(form.get("PaReq"));
    String lastFour =
        accounts
            .lastFour(pareq.get("CH/acctID"))
            .orElseThrow(() -> new IllegalArgumentException("acctID names no card"));
    URI term = URI.create(form.get("TermUrl"));
    if (!String.valueOf(term.getScheme()).matches("https?") || term.getHost() == null) {
      throw new IllegalArgumentException("TermUrl is no whole address");
    }
    return new Visit(pareq, lastFour, form.get("MD"), term);
  }

  private static Html page(String sitting, Visit visit) {
    Html page = new Html("Card issuer");
    page.paragraph("Is it you who pays? This is a simulation: press what shall become of it.");
    page.table(
        Form.of(
            "merchant", visit.pareq().get("Merchant/name"),
            "amount", visit.pareq().get("Purchase/amount"),
            "currency", visit.pareq().get("Purchase/currency"),
            "card", "..." + visit.lastFour()));
    return page.form("choice", "post", CHOSEN)
        .hidden(Form.of(Sittings.FIELD, sitting))
        .button("do", "Y", "Y: it is me")
        .button("do", "A", "A: only attempted")
        .button("do", "N", "N: it failed")
        .button("do", "U", "U: not available")
        .close();
  }

  /** A second click brings what the first brought. */
  private Answer chosen(Asked asked) {
    Form form = asked.form();
    Sitting<Visit> sitting = sittings.of(form.get(Sittings.FIELD));
    return sitting.click(before -> before.orElseGet(() -> back(sitting.wanted(), form.get("do"))));
  }

  private Answer back(Visit visit, String status) {
    if (!status.matches("[YANU]")) {
      throw new IllegalArgumentException("do wants Y, A, N or U");
    }
    Pares.Written written = pares.write(visit.pareq(), visit.lastFour(), status);
    accounts.answered(visit.pareq(), status, written.cavv());
    Form fields = md(Form.of("PaRes", packed(written)), visit.md());
    Html page = new Html("Card issuer").paragraph("You are sent back to the shop.");
    return Answer.page(page.selfSubmitting("back", visit.term().toString(), fields, "Go on"));
  }

  private String packed(Pares.Written written) {
    String document = sealing.seal(written, knobs.use("signature"));
    String packed = Packed.pack(document.getBytes(StandardCharsets.UTF_8));
    return knobs.use("base64").equals("wrapped") ? Packed.wrapped(packed) : packed;
  }

  private Form md(Form form, String md) {
    return switch (knobs.use("md")) {
      case "missing" -> form;
      case "changed" -> form.and("MD", md + "x");
      default -> form.and("MD", md);
    };
  }
}
