package org.tapedeck.console.settle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Row;
import org.tapedeck.console.Show;
import org.tapedeck.console.Words;

/** What the host said, in words as far as there are any. */
@Dependent
class AnswerWords {

  private static final String PROPERTY = "settle.property.";

  private final Words words;
  private final Show show;

  @Inject
  AnswerWords(Words words, Show show) {
    this.words = words;
    this.show = show;
  }

  List<HostAnswer.Fact> of(HostAnswer answer) {
    return answer.facts().entrySet().stream()
        .map(fact -> new HostAnswer.Fact(name(fact.getKey()), value(answer.batch(), fact)))
        .toList();
  }

  private String name(String property) {
    return orElse(PROPERTY + property, property);
  }

  private String value(Row batch, Map.Entry<String, String> fact) {
    String value = fact.getValue();
    return switch (fact.getKey()) {
      case "hostNetDeposit" -> money(batch, value);
      case "hostBatchNumber", "hostRecordCount", "errorRecordNumber", "errorFieldNumber" ->
          number(value);
      case "errorText" -> orElse("settle.error." + code(batch, "errorType"), value);
      case "errorRecordType" -> orElse("settle.record." + value, value);
      case "batchResponseCode" -> value + ": " + orElse("settle.response." + value, value);
      case "batchResponseText" -> value.replace('_', ' ').strip();
      case "duplicateOnFirstSending" -> words.of("settle.yes");
      default -> value;
    };
  }

  private static String code(Row batch, String property) {
    return batch.properties().getOrDefault(property, "");
  }

  /** A host counts in the currency's smallest unit, whatever the batch does. */
  private String money(Row batch, String smallest) {
    String currency = Sum.of(batch).get(0).currency();
    int digits = Currency.getInstance(Amount.letters(currency)).getDefaultFractionDigits();
    return show.money(number(smallest), -digits, currency);
  }

  private static String number(String digits) {
    return digits.matches("[0-9]{1,18}") ? String.valueOf(Long.parseLong(digits)) : digits;
  }

  private String orElse(String key, String other) {
    String found = words.of(key);
    return found.equals(key) ? other : found;
  }
}
