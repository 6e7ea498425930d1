package org.tapedeck.redirect.ticketswitch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Form;

/**
 * What a return brought, as it is handed on: by the buyer's browser, by the core itself, or by
 * anybody who knows the token. Nothing of it is believed; the core tells in part two.
 *
 * @param variables all that came, in order, as a form would carry them
 */
record Returned(String token, String variables, String referer, String accept, String userAgent) {

  /** What is stored of a return has 32,000 characters at most, and quotes count twice. */
  private static final int LONGEST = 28_000;

  private static final Returned NOBODY = new Returned("", "", "", "", "");

  static Verdict verdict(Inbound call, Visit visit) {
    return ReturnToken.isCurrent(call.token(), visit)
        ? of(call).proven(visit)
        : new Verdict.Nothing();
  }

  /** What there is to confirm when nobody came. */
  static Proof nobody(String transactionId) {
    return NOBODY.proof(transactionId, "end");
  }

  static boolean isOfNobody(Proof proof) {
    return proof.evidence().find("kind").filter("return"::equals).isEmpty();
  }

  static Returned of(Proof proof) {
    Values evidence = proof.evidence();
    return new Returned(
        evidence.text("token"),
        evidence.text("variables"),
        evidence.text("referer"),
        evidence.text("accept"),
        evidence.text("userAgent"));
  }

  /** Nothing of it, to be kept with the payment in its place. */
  static Values forgotten() {
    return NOBODY.evidence("done");
  }

  /** The variables, in the order in which they came. */
  List<Field> fields() {
    return variables.isEmpty()
        ? List.of()
        : Stream.of(variables.split("&", -1)).map(Returned::field).toList();
  }

  private static Returned of(Inbound call) {
    Inbound.Browser browser = call.browser();
    return new Returned(
        call.token(),
        Form.encoded(call.parameters()),
        browser.referer(),
        browser.accept(),
        browser.userAgent());
  }

  private Verdict proven(Visit visit) {
    if (length() > LONGEST) {
      return new Verdict.Doubtful("The return brought more than can be kept.", Values.NONE);
    }
    return visit
        .evidence()
        .find(Reservation.TRANSACTION)
        .<Verdict>map(transaction -> new Verdict.Proven(proof(transaction, "return")))
        .orElseGet(Verdict.Nothing::new);
  }

  private int length() {
    return variables.length() + 2 * (referer.length() + accept.length() + userAgent.length());
  }

  private Proof proof(String transactionId, String kind) {
    return new Proof(transactionId, evidence(kind));
  }

  /** All of the properties each time, since those of the next return replace these. */
  private Values evidence(String kind) {
    return Values.of(
        Map.of(
            "kind", kind,
            "token", token,
            "variables", variables,
            "referer", referer,
            "accept", accept,
            "userAgent", userAgent));
  }

  private static Field field(String text) {
    String[] parts = text.split("=", 2);
    return new Field(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
