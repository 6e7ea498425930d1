package org.tapedeck.hostsim.saman;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Knobs;

/** Sends the buyer back to the shop, with what the bank says of the payment. */
final class Returns {
  private final Knobs knobs;
  private final RefNums refNums;

  // spotless:off
  private final Map<String, Function<Payment, String>> values = Map.ofEntries(
      entry("State",            payment -> payment.state().text(stateText())),
      entry("Status",           payment -> status(payment)),
      entry("RefNum",           payment -> refNum(payment)),
      entry("ResNum",           payment -> resNum(payment)),
      entry("MID",              payment -> payment.purchase().mid()),
      entry("TerminalId",       payment -> payment.purchase().mid()),
      entry("TRACENO",          Payment::trace),
      entry("TraceNo",          Payment::trace),
      entry("RRN",              Payment::rrn),
      entry("SecurePan",        payment -> TestCard.MASKED),
      entry("HashedCardNumber", payment -> TestCard.SHA_256),
      entry("CID",              payment -> TestCard.SHA_256),
      entry("Amount",           payment -> Long.toString(payment.purchase().amount())),
      entry("AffectiveAmount",  payment -> Long.toString(payment.purchase().amount())),
      entry("Wage",             payment -> Long.toString(payment.purchase().wage())),
      entry("Token",            payment -> payment.purchase().token()));
  // spotless:on

  Returns(Knobs knobs, RefNums refNums) {
    this.knobs = knobs;
    this.refNums = refNums;
  }

  Answer back(Payment payment) {
    Form fields = fields(payment);
    String address = payment.purchase().redirectUrl();
    int times = knobs.number("return-times");
    boolean get = isGet(payment);
    if (times == 0) {
      return Answer.page(page(payment).paragraph("The buyer has closed the window."));
    }
    if (times == 1 && get) {
      return Answer.seeOther(fields.behind(address));
    }
    return Answer.page(
        get
            ? twiceByGet(page(payment), fields.behind(address))
            : byPost(page(payment), address, fields, times));
  }

  Form fields(Payment payment) {
    String generation = knobs.use("generation");
    Generation way =
        generation.equals("asked")
            ? payment.purchase().generation()
            : Generation.of(Integer.parseInt(generation));
    return marred(
        way.fields().stream()
            .map(name -> new Form.Field(name, values.get(name).apply(payment)))
            .toList());
  }

  /** Without one of the fields, or with one twice, where that is wished for. */
  private Form marred(List<Form.Field> fields) {
    String without = knobs.use("return-without");
    String twice = knobs.use("return-double");
    return new Form(
        fields.stream()
            .filter(field -> !field.name().equals(without))
            .flatMap(field -> times(field, field.name().equals(twice)))
            .toList());
  }

  private static Stream<Form.Field> times(Form.Field field, boolean twice) {
    Form.Field other = new Form.Field(field.name(), field.value() + "2");
    return twice ? Stream.of(field, other) : Stream.of(field);
  }

  private boolean isGet(Payment payment) {
    String by = knobs.use("return-by");
    return by.equals("asked") ? payment.purchase().byGet() : by.equals("get");
  }

  private static Html page(Payment payment) {
    return new Html(payment.isPaid() ? "Paid" : "Not paid")
        .table(Form.of("outcome", payment.state().joined()));
  }

  /** Where there is script both go at once, the first into a frame that nobody sees. */
  private static Html byPost(Html page, String address, Form fields, int times) {
    if (times == 2) {
      page.frame("before").formInto("before", "return-before", address).hidden(fields);
      page.button("Back to the shop, first").close().sent("return-before");
    }
    return page.selfSubmitting("return", address, fields, "Back to the shop");
  }

  private static Html twiceByGet(Html page, String address) {
    return page.frame("before", address).link(address, "Back to the shop").sentTo(address);
  }

  /** The Status of the later generations. */
  private String status(Payment payment) {
    String wished = knobs.use("status");
    return wished.equals("own") ? Integer.toString(payment.state().status()) : wished;
  }

  private String stateText() {
    return knobs.use("state-text");
  }

  private String refNum(Payment payment) {
    return refNums.shown(payment);
  }

  private String resNum(Payment payment) {
    String other = knobs.use("resnum");
    return other.equals("own") ? payment.purchase().resNum() : other;
  }
}
