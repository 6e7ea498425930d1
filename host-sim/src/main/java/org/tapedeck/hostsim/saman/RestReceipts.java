package org.tapedeck.hostsim.saman;

import java.time.Clock;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.json.JsonObject;

/** What a shop's server may ask before it verifies: how the buyer's visit ended. */
final class RestReceipts {
  private static final int BAD_PARAMETERS = 5;
  private static final int ADDRESS = 8;
  private static final int TERMINAL_UNKNOWN = 12;
  private static final int TERMINAL_DISABLED = 20;
  static final int NONE = 404;

  /** A receipt, or why there is none. */
  record Receipt(int errorCode, JsonObject data) {}

  private final SamanBooks books;
  private final Knobs knobs;
  private final Merchants merchants;
  private final Clock clock;

  RestReceipts(SamanBooks books, Knobs knobs, Merchants merchants, Clock clock) {
    this.books = books;
    this.knobs = knobs;
    this.merchants = merchants;
    this.clock = clock;
  }

  Receipt receipt(JsonObject asked, String from) {
    books.called("receipt");
    String wished = knobs.use("rest-receipt");
    if (!wished.equals("rules")) {
      return no(Integer.parseInt(wished));
    }
    int refused = refused(asked, from);
    return refused != 0 ? no(refused) : found(asked).orElse(no(NONE));
  }

  private static Receipt no(int errorCode) {
    return new Receipt(errorCode, null);
  }

  private int refused(JsonObject asked, String from) {
    String terminal = get(asked, "TerminalNumber");
    boolean one = get(asked, "RefNum").isEmpty() != get(asked, "Token").isEmpty();
    if (!merchants.isRegistered(from)) {
      return ADDRESS;
    }
    if (!one || terminal.isEmpty()) {
      return BAD_PARAMETERS;
    }
    if (!merchants.isKnown(terminal)) {
      return TERMINAL_UNKNOWN;
    }
    return merchants.isDisabled(terminal) ? TERMINAL_DISABLED : 0;
  }

  private Optional<Receipt> found(JsonObject asked) {
    Optional<Payment> payment = books.find(get(asked, "RefNum"), get(asked, "TerminalNumber"));
    String text = payment.map(held -> held.purchase().token()).orElse(get(asked, "Token"));
    return books
        .token(text)
        .filter(token -> isOpen(token, asked))
        .flatMap(token -> shown(token, asked));
  }

  private boolean isOpen(Token token, JsonObject asked) {
    boolean own = token.purchase().mid().equals(get(asked, "TerminalNumber"));
    boolean session = token.sessionKey().equals(get(asked, "TxnRandomSessionKey"));
    boolean inTime =
        books
            .window("receipt-minutes")
            .filter(window -> clock.instant().isAfter(token.made().plus(window)))
            .isEmpty();
    return own && session && inTime;
  }

  /** Not after verify or reverse, and not with another RRN than its own. */
  private Optional<Receipt> shown(Token token, JsonObject asked) {
    String rrn = get(asked, "Rrn");
    Optional<Payment> payment = books.of(token);
    boolean wrong = payment.filter(held -> !rrn.isEmpty() && !rrn.equals(held.rrn())).isPresent();
    boolean touched = payment.filter(Payment::isTouched).isPresent();
    return wrong || touched
        ? Optional.empty()
        : Optional.of(new Receipt(0, payment.map(this::data).orElse(inProgress(token))));
  }

  private JsonObject data(Payment payment) {
    String refNum = payment.isPaid() ? payment.refNum() : "";
    String wished = knobs.use("status");
    int status = wished.equals("own") ? payment.state().status() : Integer.parseInt(wished);
    return start(payment.state().text(knobs.use("state-text")), status)
        .and("TerminalId", payment.purchase().mid())
        .and("Token", payment.purchase().token())
        .and("RefNum", refNum)
        .and("ResNum", payment.purchase().resNum())
        .and("TraceNo", payment.trace())
        .and("Amount", payment.purchase().amount())
        .and("AffectiveAmount", payment.paid())
        .and("Rrn", payment.rrn())
        .and("HashedCardNumber", TestCard.SHA_256);
  }

  /** The buyer is still at the bank, or has never come. */
  private static JsonObject inProgress(Token token) {
    return start("InProgress", 0)
        .and("TerminalId", token.purchase().mid())
        .and("Token", token.text())
        .and("RefNum", "")
        .and("ResNum", token.purchase().resNum());
  }

  private static JsonObject start(String state, int status) {
    return new JsonObject().and("State", state).and("Status", status);
  }

  private static String get(JsonObject asked, String name) {
    return asked.text(name).orElse("");
  }
}
