package org.tapedeck.hostsim.saman;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.soap.SoapCall;

/** RequestToken of the service InitPayment: a token, or a negative number as text. */
final class TokenRequests {
  // spotless:off
  static final Set<String> REQUIRED = Set.of(
      "TermID", "ResNum", "TotalAmount",
      "SegAmount1", "SegAmount2", "SegAmount3", "SegAmount4", "SegAmount5", "SegAmount6");
  static final Set<String> OPTIONAL = Set.of(
      "AdditionalData1", "AdditionalData2", "Wage", "RedirectURL");
  // spotless:on

  private static final Duration LIFE = Duration.ofMinutes(20);

  private record Row(int code, Predicate<SoapCall> applies) {}

  private final SamanBooks books;
  private final Knobs knobs;
  private final Tokens tokens;
  private final Merchants merchants;

  // spotless:off
  private final List<Row> rows = List.of(
      new Row(-7,  call -> call.part("ResNum").isBlank()),
      new Row(-11, call -> call.part("TermID").isEmpty()),
      new Row(-8,  call -> call.part("ResNum").length() > Purchase.RESNUM_MAX),
      new Row(-3,  call -> !call.part("TermID").matches("[0-9-]{1,20}")),
      new Row(-3,  call -> !Purchase.isAmount(call.part("TotalAmount"))),
      new Row(-3,  call -> !numbers(call)),
      new Row(-3,  call -> !isNothingOrAddress(call.part("RedirectURL"))),
      new Row(-4,  call -> !isCustomer(call.part("TermID"))));
  // spotless:on

  TokenRequests(SamanBooks books, Knobs knobs, Tokens tokens, Merchants merchants) {
    this.books = books;
    this.knobs = knobs;
    this.tokens = tokens;
    this.merchants = merchants;
  }

  Outcome<String> request(SoapCall call, String from) {
    books.called("token");
    String wished = knobs.use("token");
    if (!wished.equals("rules")) {
      return Outcome.only(wished);
    }
    if (!merchants.isRegistered(from)) {
      return Outcome.only("-18");
    }
    return rows.stream()
        .filter(row -> row.applies().test(call))
        .findFirst()
        .map(row -> Outcome.only(Integer.toString(row.code())))
        .orElseGet(() -> tokens.give(purchase(call), LIFE, ""));
  }

  private static Purchase purchase(SoapCall call) {
    return new Purchase(
        call.part("TermID"),
        call.part("ResNum"),
        Long.parseLong(call.part("TotalAmount")),
        call.part("Wage").isEmpty() ? 0 : Long.parseLong(call.part("Wage")),
        call.part("RedirectURL"),
        Generation.SECOND,
        false,
        "",
        Set.of());
  }

  private boolean isCustomer(String mid) {
    return merchants.isKnown(mid) && !merchants.isDisabled(mid);
  }

  /** Clients are known that leave them out by nil, or put a telephone number into the first. */
  private static boolean numbers(SoapCall call) {
    boolean segments =
        REQUIRED.stream()
            .filter(name -> name.startsWith("SegAmount"))
            .allMatch(name -> call.part(name).matches("\\d{0,15}"));
    return segments && call.part("Wage").matches("\\d{0,15}");
  }

  private static boolean isNothingOrAddress(String text) {
    return text.isEmpty() || Purchase.isAddress(text);
  }
}
