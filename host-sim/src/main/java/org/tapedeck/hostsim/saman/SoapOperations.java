package org.tapedeck.hostsim.saman;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.soap.SoapCall;

/** The operations of both SOAP services. */
final class SoapOperations {
  private static final Set<String> ABOUT = Set.of("String_1", "String_2");
  private static final Set<String> WHOLE = Set.of("String_1", "String_2", "Username", "Password");
  private static final Set<String> IN_PART = Set.of("String_1", "String_2", "Password", "Amount");
  private static final Set<String> NONE = Set.of();

  private interface Amounts {
    Outcome<BigDecimal> go(SoapCall call, String from);
  }

  private final References references;
  private final TokenRequests tokens;
  private final Knobs knobs;

  SoapOperations(SamanBooks books, Knobs knobs, Merchants merchants, Tokens tokens) {
    this.references = new References(books, knobs, merchants);
    this.tokens = new TokenRequests(books, knobs, tokens, merchants);
    this.knobs = knobs;
  }

  List<Operation> init() {
    Set<String> required = TokenRequests.REQUIRED;
    Set<String> optional = TokenRequests.OPTIONAL;
    return List.of(
        new Operation(
            "RequestToken", required, optional, "string", "token-delivery", tokens::request));
  }

  // spotless:off
  List<Operation> reference() {
    return List.of(
        row("verifyTransaction",   ABOUT,   "verify-delivery",  references::verify),
        row("verifyTransaction1",  ABOUT,   "verify-delivery",  references::verify),
        row("reverseTransaction",  WHOLE,   "reverse-delivery", references::reverseWhole),
        row("reverseTransaction1", IN_PART, "reverse-delivery", references::reverseInPart));
  }
  // spotless:on

  private Operation row(String name, Set<String> parts, String delivery, Amounts doing) {
    return new Operation(
        name, parts, NONE, "double", delivery, (call, from) -> asDouble(doing.go(call, from)));
  }

  private Outcome<String> asDouble(Outcome<BigDecimal> outcome) {
    Doubles way = Doubles.valueOf(knobs.use("soap-double").toUpperCase(Locale.ROOT));
    return new Outcome<>(way.text(outcome.said()), outcome.done());
  }
}
