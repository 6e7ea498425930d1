package org.tapedeck.shop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a shop can ask for; the root of its call is the method. There is nothing else. */
enum Method {
  // spotless:off
  START_SESSION                (Methods::startSession),
  MAKE_RESERVATION             (Methods::makeReservation),
  PURCHASE_RESERVATION_PART_ONE(Methods::partOne),
  PURCHASE_RESERVATION_PART_TWO(Methods::partTwo),
  TRANSACTION_INFO             (Methods::transactionInfo),
  RELEASE_RESERVATION          (Methods::releaseReservation);
  // spotless:on

  private final BiFunction<Methods, Call, Node> answers;

  Method(BiFunction<Methods, Call, Node> answers) {
    this.answers = answers;
  }

  static Optional<Method> of(String root) {
    return Arrays.stream(values()).filter(it -> it.element().equals(root)).findFirst();
  }

  String element() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The root of its answer. */
  String result() {
    return element() + "_result";
  }

  Node answer(Methods methods, Call call) {
    return answers.apply(methods, call);
  }
}
