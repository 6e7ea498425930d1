package org.tapedeck.framework.purchase;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;

/** What is kept of the page that the buyer was sent to, so that he can be sent there once more. */
final class Notes {

  private static final String ISSUER = "issuer";
  private static final String PAREQ = "PaReq";
  private static final String MD = "MD";
  private static final String TERM_URL = "TermUrl";
  private static final String PAGE = "page";
  private static final String CALLS = "calls";
  private static final String SINCE = "since";

  private Notes() {}

  /**
   * A card's own notes.
   *
   * @param number of the first return token that was given for it
   */
  static Values since(int number) {
    return Values.of(Map.of(SINCE, Integer.toString(number)));
  }

  /** How many return tokens were given for it. */
  static int returns(StoredPurchase purchase) {
    return purchase.returns() - purchase.stepValues().number(SINCE) + 1;
  }

  /** Whether a token was given for the card that is on its way, and not for one before it. */
  static boolean isOf(Values notes, StoredReturn token) {
    return token.number() >= notes.number(SINCE);
  }

  /** The issuer's page. */
  static Values of(Instruction.Post issuer) {
    return Values.of(
        Map.of(
            ISSUER, issuer.address().toString(),
            PAREQ, field(issuer, PAREQ),
            MD, field(issuer, MD)));
  }

  private static String field(Instruction.Post post, String name) {
    return post.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Instruction.Field::value)
        .findFirst()
        .orElseThrow();
  }

  /** The same page, which sends the buyer home by another return URL. */
  static Instruction issuer(Values notes, URI home) {
    return new Instruction.Post(
        URI.create(notes.text(ISSUER)),
        List.of(
            new Instruction.Field(PAREQ, notes.text(PAREQ)),
            new Instruction.Field(TERM_URL, home.toString()),
            new Instruction.Field(MD, notes.text(MD))));
  }

  /**
   * The bank's page.
   *
   * @param calls how often anybody had called for the visit by then
   */
  static Values sent(Instruction bank, int calls) {
    return Values.of(Map.of(PAGE, name(bank), CALLS, Integer.toString(calls)));
  }

  /** Whether the buyer was at this page, and somebody has called from there since. */
  static boolean hasCome(Values notes, Instruction bank, int calls) {
    return notes.find(PAGE).filter(name(bank)::equals).isPresent() && notes.number(CALLS) < calls;
  }

  private static String name(Instruction instruction) {
    return Integer.toHexString(instruction.hashCode());
  }
}
