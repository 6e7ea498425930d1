package org.tapedeck.hostsim.authorization;

import org.tapedeck.hostsim.behaviour.Amounts;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.HandClock;
import org.tapedeck.hostsim.terminals.Terminals;

/** The authorization desk on the morning of the worked examples. */
final class Desk {
  final HandClock clock = new HandClock("2002-09-11T14:30:15Z");
  final Books books = new Books();
  final Authorizations authorizations;
  private int serial;

  Desk() {
    this(Terminals.ANY);
  }

  Desk(Terminals terminals) {
    this(terminals, true);
  }

  Desk(Terminals terminals, boolean repeatsRecognised) {
    this(terminals, repeatsRecognised, Amounts.FAULTS);
  }

  Desk(Terminals terminals, boolean repeatsRecognised, Amounts amounts) {
    authorizations =
        new Authorizations(books, clock, this::stamp, terminals, repeatsRecognised, amounts);
  }

  /** The numbers of W4; later answers count on from there. */
  private Stamp stamp() {
    int n = serial++;
    return new Stamp("" + (123456 + n), "" + (10000001 + n), "" + (123456789 + n), "AB12");
  }

  Reply ask(String record) {
    return authorizations.answer(AuthorizationRequest.read(record).orElseThrow());
  }

  String answerTo(String record) {
    return ask(record).text();
  }

  /** The response code to W3 after some changes. */
  String code(String changes) {
    return ResponseFormat.code(answerTo(Changed.by(Examples.record("W3"), changes)));
  }

  /** W3 without its block 007, answered as W4 says. */
  String approveW4() {
    return answerTo(Changed.by(Examples.record("W3"), "part 11 0147"));
  }
}
