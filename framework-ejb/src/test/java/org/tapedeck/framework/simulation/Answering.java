package org.tapedeck.framework.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether what clients were told has stayed true. */
final class Answering {

  /** The state that an object has been in since, when the command was done. */
  private static final Map<String, List<String>> DONE =
      Map.of(
          "ACCEPTPAYMENT", List.of("REFUNDABLE"),
          "APPROVE", List.of("APPROVED", "DEPOSITED"),
          "DEPOSIT", List.of("DEPOSITED"),
          "DEPOSITREVERSAL", List.of("APPROVED"),
          "REFUND", List.of("REFUNDED"),
          "REFUNDREVERSAL", List.of("VOID"),
          "BATCHCLOSE", List.of("CLOSED"),
          "CANCELORDER", List.of("CANCELED"),
          "CLOSEORDER", List.of("CLOSED"));

  private static final Set<String> NOES =
      Set.of("PRC_FINANCIAL_FAILURE", "PRC_AUTO_APPROVE_FAILED");

  private Answering() {}

  static Stream<String> undone(Ended ended) {
    return ended.told().stream()
        .filter(Told::isSuccess)
        .filter(told -> DONE.containsKey(told.operation()))
        .filter(told -> !wasDone(ended.books(), told))
        .map(Told::toString);
  }

  private static boolean wasDone(Books books, Told told) {
    boolean approved =
        !"1".equals(told.value("APPROVEFLAG")) || was(books, payment(told), DONE.get("APPROVE"));
    return approved && was(books, told.object(), DONE.get(told.operation()));
  }

  private static boolean was(Books books, String object, List<String> states) {
    return books.events.stream()
        .anyMatch(
            event -> event.object().equals(object) && states.contains(String.valueOf(event.now())));
  }

  private static String payment(Told told) {
    return told.object().replaceFirst("O:", "P:") + ":" + told.value("PAYMENTNUMBER");
  }

  /** A payment that its client was told to be declined stays so. */
  static Stream<String> doneAllTheSame(Ended ended) {
    return ended.told().stream()
        .filter(told -> Set.of("APPROVE", "ACCEPTPAYMENT").contains(told.operation()))
        .filter(told -> told.codes().map(it -> NOES.contains(it.split(" ")[0])).orElse(false))
        .filter(told -> was(ended.books(), asPayment(told), DONE.get("APPROVE")))
        .map(Told::toString);
  }

  private static String asPayment(Told told) {
    return told.operation().equals("APPROVE") ? told.object() : payment(told);
  }

  /** A database that stumbles is told with another code. */
  static Stream<String> failures(Ended ended) {
    return ended.told().stream()
        .filter(it -> it.codes().filter(code -> code.startsWith("PRC_INTERNAL")).isPresent())
        .map(Told::toString);
  }

  static Stream<String> others(Ended ended) {
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    ended.told().stream()
        .filter(told -> told.key().isPresent() && told.isFinal())
        .forEach(
            told ->
                answers
                    .computeIfAbsent(told.key().get(), key -> new TreeSet<>())
                    .add(told.codes().get()));
    return answers.entrySet().stream()
        .filter(it -> it.getValue().size() > 1)
        .map(it -> it.getKey() + ": " + it.getValue());
  }
}
