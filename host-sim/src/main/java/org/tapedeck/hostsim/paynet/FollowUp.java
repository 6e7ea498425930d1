package org.tapedeck.hostsim.paynet;

import static org.tapedeck.hostsim.shops.Format.optional;
import static org.tapedeck.hostsim.shops.Format.required;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.books.Entry;
import org.tapedeck.hostsim.shops.Book;
import org.tapedeck.hostsim.shops.Format;
import org.tapedeck.hostsim.shops.Numbers;

/** What can be done about a sale by its IRRN: cancel it, or give money back. */
final class FollowUp {
  // spotless:off
  private static final List<Format> FORMATS = List.of(
      required("type",  "voidsale|refund"),
      required("irrn",  "\\d{12}"),
      required("utref", "[!-~]{1,32}"),
      required("totam", "0*[1-9]\\d{0,11}"),
      required("curry", "NOK"),
      optional("agrnr", "\\d{8}"));
  // spotless:on

  /** What was done. */
  private record Done(String type, String tref, String irrn, long amount) implements Entry {
    @Override
    public String line() {
      return String.format(Locale.ROOT, "%s tref=%s irrn=%s amount=%d", type, tref, irrn, amount);
    }
  }

  private final Knobs knobs;
  private final Till till;
  private final Clock clock;
  private final Numbers numbers;
  private final Book<Done> done = new Book<>();

  FollowUp(Knobs knobs, Till till, Clock clock, Numbers numbers) {
    this.knobs = knobs;
    this.till = till;
    this.clock = clock;
    this.numbers = numbers;
  }

  List<String> lines() {
    return done.lines();
  }

  Answer answer(Form form) {
    String says = knobs.use("if2-says");
    if (says.equals("forbidden")) {
      return Answer.text(403, "address refused\n");
    }
    Delivery delivery = Delivery.of(knobs.use("if2"));
    boolean booked = delivery == Delivery.PLAIN || knobs.use("record").equals("yes");
    Form said = says.equals("busy") ? Refusal.BUSY.form() : said(form, booked);
    Duration slow = Duration.ofSeconds(knobs.number("slow-seconds"));
    return Answer.text(200, said.encoded()).delivered(delivery, slow);
  }

  private Form said(Form form, boolean booked) {
    try {
      Format.check(FORMATS, form);
    } catch (IllegalArgumentException wrong) {
      return Refusal.FORMAT.form();
    }
    Optional<Sale> sale =
        till.byIrrn(form.get("irrn"))
            .filter(known -> known.purchase().utref().equals(form.get("utref")));
    return sale.map(known -> act(form, known, booked)).orElseGet(Refusal.UNKNOWN::form);
  }

  private Form act(Form form, Sale sale, boolean booked) {
    long amount = Long.parseLong(form.get("totam"));
    Optional<Refusal> refusal =
        form.get("type").equals("refund")
            ? sale.refund(amount, booked)
            : sale.cancel(amount, clock.instant(), settling(), booked);
    return refusal.map(Refusal::form).orElseGet(() -> write(form, amount, booked));
  }

  private Duration settling() {
    return Duration.ofMinutes(knobs.number("settle-minutes"));
  }

  private Form write(Form form, long amount, boolean booked) {
    String tref = numbers.next();
    if (booked) {
      done.write(tref, new Done(form.get("type"), tref, form.get("irrn"), amount));
    }
    return Form.of("tref", tref);
  }
}
