package org.tapedeck.hostsim.commsecure;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.shops.Calls;
import org.tapedeck.hostsim.shops.Cents;
import org.tapedeck.hostsim.shops.Heard;

/** Asks the shop whether the card may be charged (generation A). Anything but a yes is a no. */
final class Probe {
  private static final String YES = "ACCEPT";

  private final Knobs knobs;
  private final Calls calls;

  Probe(Knobs knobs, Calls calls) {
    this.knobs = knobs;
    this.calls = calls;
  }

  static boolean isYes(Heard heard) {
    return heard.isOk() && heard.firstLine().equals(YES);
  }

  /** For the books. */
  static String word(Heard heard) {
    return heard.isOk() ? heard.firstLine() : heard.word();
  }

  /** An answer for each time that it was asked. */
  List<Heard> ask(Sale sale) {
    String how = knobs.use("probe");
    String method = knobs.use("probe-method");
    Duration limit = Duration.ofSeconds(knobs.number("answer-seconds"));
    return switch (how) {
      case "none" -> List.of();
      case "twice" -> List.of(once(sale, how, method, limit), once(sale, how, method, limit));
      case "together" -> together(sale, method, limit);
      default -> List.of(once(sale, how, method, limit));
    };
  }

  private List<Heard> together(Sale sale, String method, Duration limit) {
    Supplier<Heard> call = () -> once(sale, "once", method, limit);
    List<CompletableFuture<Heard>> both =
        Stream.of(call, call).map(each -> supplyAsync(each, Probe::aside)).toList();
    return both.stream().map(CompletableFuture::join).toList();
  }

  /** On a thread of its own: a shared pool might make one wait for the other. */
  private static void aside(Runnable call) {
    Thread thread = new Thread(call, "bank-probe");
    thread.setDaemon(true);
    thread.start();
  }

  private Heard once(Sale sale, String how, String method, Duration limit) {
    String address = sale.shop().get("validation-url");
    Form form = fields(sale, how);
    return method.equals("post")
        ? calls.post(address, form.encoded(), limit)
        : calls.get(form.behind(address), limit);
  }

  private static Form fields(Sale sale, String how) {
    String reference = how.equals("wrong-refnum") ? Result.UNKNOWN : sale.reference();
    String owner = how.equals("wrong-custnum") ? Result.OTHER : sale.owner();
    long amount = Cents.off(sale.amount(), how.equals("wrong-amount") ? "more" : "right");
    return Form.of("RefNum", reference, "CustNum", owner, "Amount", Long.toString(amount));
  }
}
