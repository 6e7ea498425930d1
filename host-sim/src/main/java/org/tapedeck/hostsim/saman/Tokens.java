package org.tapedeck.hostsim.saman;

import java.time.Clock;
import java.time.Duration;
import org.tapedeck.hostsim.bank.Knobs;

/** Gives tokens, over SOAP and REST alike. */
final class Tokens {
  private final SamanBooks books;
  private final RefNums refNums;
  private final Clock clock;

  Tokens(SamanBooks books, Knobs knobs, Clock clock) {
    this.books = books;
    this.refNums = new RefNums(knobs);
    this.clock = clock;
  }

  /** Kept only when the outcome is recorded; the text of the token is said all the same. */
  Outcome<String> give(Purchase wanted, Duration life, String sessionKey) {
    String text = refNums.token();
    Purchase purchase =
        new Purchase(
            wanted.mid(),
            wanted.resNum(),
            wanted.amount(),
            wanted.wage(),
            wanted.redirectUrl(),
            wanted.generation(),
            wanted.byGet(),
            text,
            wanted.cards());
    Token token = new Token(purchase, clock.instant(), life, sessionKey);
    return new Outcome<>(text, () -> books.keep(token));
  }
}
