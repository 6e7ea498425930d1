package org.tapedeck.hostsim.saman;

import java.util.Optional;
import org.tapedeck.hostsim.bank.Answer;

/** One buyer in front of the pay page. What was answered once is answered again. */
final class Sitting {
  private final String id;
  private final Purchase purchase;
  private Answer answered;

  Sitting(String id, Purchase purchase) {
    this.id = id;
    this.purchase = purchase;
  }

  String id() {
    return id;
  }

  Purchase purchase() {
    return purchase;
  }

  /** Empty until the buyer has pressed something: a refresh must not pay twice. */
  Optional<Answer> answered() {
    return Optional.ofNullable(answered);
  }

  Answer answer(Answer answer) {
    answered = answer;
    return answer;
  }
}
