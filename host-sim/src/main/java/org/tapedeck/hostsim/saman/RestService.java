package org.tapedeck.hostsim.saman;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.json.JsonObject;

/** The REST calls: JSON in, JSON out. */
final class RestService {
  private static final String JSON = "application/json";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);

  private final RestTokens tokens;
  private final RestReceipts receipts;
  private final RestReferences references;
  private final SamanBooks books;
  private final Knobs knobs;
  private final Calls calls;

  RestService(
      RestTokens tokens,
      RestReceipts receipts,
      RestReferences references,
      SamanBooks books,
      Knobs knobs,
      Calls calls) {
    this.tokens = tokens;
    this.receipts = receipts;
    this.references = references;
    this.books = books;
    this.knobs = knobs;
    this.calls = calls;
  }

  Answer token(Asked asked) {
    return json(asked, body -> token(body, asked.from()));
  }

  Answer token(JsonObject body, String from) {
    Outcome<String> outcome = tokens.request(body, from);
    String said = outcome.said();
    JsonObject answer =
        RestTokens.isToken(said)
            ? new JsonObject().and("status", 1).and("token", said)
            : new JsonObject()
                .and("status", -1)
                .and("errorCode", said)
                .and("errorDesc", "refused with " + said);
    return answer("rest-token", "token-delivery", outcome, 200, answer);
  }

  Answer receipt(Asked asked) {
    return json(asked, body -> receipt(body, asked.from()));
  }

  private Answer receipt(JsonObject body, String from) {
    RestReceipts.Receipt receipt = receipts.receipt(body, from);
    int code = receipt.errorCode();
    JsonObject answer =
        new JsonObject()
            .and("HasError", code != 0)
            .and("ErrorCode", code)
            .and("ErrorMessage", code == 0 ? null : "refused with " + code)
            .and("ValidationErrors", List.of())
            .and("Data", receipt.data());
    boolean missing = code == RestReceipts.NONE && knobs.use("rest-receipt-404").equals("status");
    Outcome<String> outcome = Outcome.only(Integer.toString(code));
    return answer("rest-receipt", "receipt-delivery", outcome, missing ? 404 : 200, answer);
  }

  Answer verify(Asked asked) {
    return json(asked, body -> verify(asking(body, asked.from())));
  }

  private Answer verify(RestAsking asking) {
    return answer("rest-verify", "verify-delivery", references.verify(asking), asking);
  }

  Answer reverse(Asked asked) {
    return json(asked, body -> reverse(asking(body, asked.from())));
  }

  private Answer reverse(RestAsking asking) {
    return answer("rest-reverse", "reverse-delivery", references.reverse(asking), asking);
  }

  private RestAsking asking(JsonObject body, String from) {
    String refNum = body.text("RefNum").orElse("");
    String terminal = body.text("TerminalNumber").orElse("");
    return new RestAsking(from, refNum, terminal, books.find(refNum, terminal));
  }

  private Answer answer(String name, String knob, Outcome<Integer> outcome, RestAsking asking) {
    int code = outcome.said();
    JsonObject answer =
        new JsonObject()
            .and("TransactionDetail", code >= 0 ? detail(asking) : null)
            .and("ResultCode", code)
            .and("ResultDescription", ResultCode.words(code))
            .and("Success", code == 0);
    Outcome<String> said = new Outcome<>(Integer.toString(code), outcome.done());
    return answer(name, knob, said, 200, answer);
  }

  private JsonObject detail(RestAsking asking) {
    return asking.payment().map(this::detail).orElse(null);
  }

  private JsonObject detail(Payment payment) {
    LocalDateTime at = LocalDateTime.ofInstant(payment.at(), ZoneOffset.UTC);
    return new JsonObject()
        .and("RRN", payment.rrn())
        .and("RefNum", payment.refNum())
        .and("MaskedPan", TestCard.MASKED)
        .and("HashedPan", TestCard.SHA_256)
        .and("TerminalNumber", number(payment.purchase().mid()))
        .and("OrginalAmount", References.shown(payment, knobs))
        .and("AffectiveAmount", payment.paid())
        .and("StraceDate", DATE.format(at))
        .and("StraceNo", payment.trace());
  }

  /** A number where it is one. */
  private static Object number(String mid) {
    return mid.matches("[1-9]\\d{0,17}") ? (Object) Long.valueOf(mid) : mid;
  }

  private Answer answer(
      String name, String knob, Outcome<String> outcome, int status, JsonObject answer) {
    return calls.answer(name, knob, outcome, of(status, answer), fault());
  }

  private static Answer fault() {
    return of(500, new JsonObject().and("Message", "An error has occurred."));
  }

  private static Answer of(int status, JsonObject json) {
    return Answer.of(status, "application/json; charset=utf-8", json.toString());
  }

  private static Answer json(Asked asked, Function<JsonObject, Answer> doing) {
    return asked.type().equals(JSON)
        ? doing.apply(JsonObject.read(asked.text()))
        : Answer.text(415, JSON + "\n");
  }
}
