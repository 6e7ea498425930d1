package org.tapedeck.framework.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what clients were told has stayed true. */
final class Answering {

  /** What an object has become since, when the command was done, as the journal says it. */
  // spotless:off
  private static final Map<String, String> DONE =
      Map.of(
          "ACCEPTPAYMENT",   "NONE -> REFUNDABLE.*",
          "APPROVE",         ".* -> (APPROVED|DEPOSITED), approved AMOUNT(,.*)?",
          "DEPOSIT",         ".* -> DEPOSITED, approved \\d+, AMOUNT in batch .*",
          "DEPOSITREVERSAL", "DEPOSITED -> APPROVED, .*",
          "REFUND",          "NONE -> REFUNDED, AMOUNT in batch .*",
          "REFUNDREVERSAL",  "REFUNDED -> VOID.*",
          "BATCHCLOSE",      ".* -> CLOSED.*",
          "CANCELORDER",     ".* -> CANCELED.*",
          "CLOSEORDER",      ".* -> CLOSED.*");
  // spotless:on

  private static final String VOID = ".* -> VOID.*";
  private static final Pattern LEFT =
      Pattern.compile(".* -> (?:APPROVED|DEPOSITED), approved (\\d+).*");

  private static final Set<String> NOES =
      Set.of("PRC_FINANCIAL_FAILURE", "PRC_AUTO_APPROVE_FAILED");

  private Answering() {}

  static Stream<String> undone(Ended ended) {
    return ended.told().stream()
        .filter(Told::isSuccess)
        .filter(told -> !wasDone(ended.books(), told))
        .map(Told::toString);
  }

  private static boolean wasDone(Books books, Told told) {
    return switch (told.operation()) {
      case "APPROVEREVERSAL" -> wasTakenBack(books, told);
      case "ACCEPTPAYMENT" ->
          became(books, told.object(), DONE.get("ACCEPTPAYMENT"))
              && (!"1".equals(told.value("APPROVEFLAG")) || wasApproved(books, told));
      default ->
          !DONE.containsKey(told.operation())
              || became(
                  books, told.object(), with(told.value("AMOUNT"), DONE.get(told.operation())));
    };
  }

  private static boolean wasApproved(Books books, Told told) {
    return became(books, payment(told), with(told.value("PAYMENTAMOUNT"), DONE.get("APPROVE")));
  }

  /** All of it, or so much that no more is left than was said. */
  private static boolean wasTakenBack(Books books, Told told) {
    long left = Long.parseLong(told.value("AMOUNT"));
    return left == 0
        ? became(books, told.object(), VOID)
        : words(books, told.object())
            .map(LEFT::matcher)
            .anyMatch(it -> it.matches() && Long.parseLong(it.group(1)) <= left);
  }

  private static String with(String amount, String words) {
    return amount == null ? words : words.replace("AMOUNT", amount);
  }

  private static boolean became(Books books, String object, String words) {
    return words(books, object).anyMatch(it -> it.matches(words));
  }

  private static Stream<String> words(Books books, String object) {
    return books.lines.stream().filter(it -> it.object().equals(object)).map(Books.Line::words);
  }

  private static String payment(Told told) {
    return told.object().replaceFirst("O:", "P:") + ":" + told.value("PAYMENTNUMBER");
  }

  /** A payment that its client was told to be declined stays so. */
  static Stream<String> doneAllTheSame(Ended ended) {
    return ended.told().stream()
        .filter(told -> Set.of("APPROVE", "ACCEPTPAYMENT").contains(told.operation()))
        .filter(told -> told.codes().map(it -> NOES.contains(it.split(" ")[0])).orElse(false))
        .filter(told -> became(ended.books(), asPayment(told), LEFT.pattern()))
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
