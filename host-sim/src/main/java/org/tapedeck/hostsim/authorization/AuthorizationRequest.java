package org.tapedeck.hostsim.authorization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.books.Place;
import org.tapedeck.hostsim.frame.Controls;
import org.tapedeck.hostsim.layout.Fields;
import org.tapedeck.hostsim.talks.Asked;
import org.tapedeck.hostsim.talks.Kind;

/** A request taken apart. Whether its fields make sense is asked later, by FormatChecks. */
public record AuthorizationRequest(
    Fields fixed, CustomerData card, Map<String, String> parts, Groups groups) {

  /** Empty when the record cannot be taken apart, so that not even an answer can be addressed. */
  public static Optional<AuthorizationRequest> read(String record) {
    if (!record.matches("D\\d\\.[ -~]{61}.*")) {
      return Optional.empty();
    }
    Fields fixed = new Fields(RequestFormat.FIXED, record);
    List<String> variable = split(record.substring(RequestFormat.FIXED.length()));
    return CustomerData.read(fixed.get("accountDataSource").charAt(0), variable)
        .filter(card -> isAddressed(fixed))
        .flatMap(card -> read(fixed, card, variable.subList(card.partsUsed(), variable.size())));
  }

  private static Optional<AuthorizationRequest> read(
      Fields fixed, CustomerData card, List<String> texts) {
    int known = RequestFormat.PARTS.size();
    if (texts.size() < known || !texts.stream().skip(known + 1L).allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < known; i++) {
      parts.put(RequestFormat.PARTS.get(i).name(), texts.get(i));
    }
    String groups = texts.size() > known ? texts.get(known) : "";
    return Optional.of(new AuthorizationRequest(fixed, card, parts, Groups.read(groups)));
  }

  private static boolean isAddressed(Fields fixed) {
    return List.of("storeNumber", "terminalNumber", "sequenceNumber").stream()
        .allMatch(name -> fixed.get(name).matches("\\d{4}"));
  }

  private static List<String> split(String variable) {
    return List.of(variable.split(String.valueOf(Controls.FS), -1));
  }

  public String get(String name) {
    return parts.containsKey(name) ? parts.get(name) : fixed.get(name);
  }

  TransactionCode transactionCode() {
    return TransactionCode.of(get("transactionCode")).orElseThrow();
  }

  long amount() {
    return Long.parseLong(get("amount"));
  }

  /** The edition of 1994 wrote zeros where later ones leave the field empty. */
  long secondaryAmount() {
    return Long.parseLong("0" + get("secondaryAmount"));
  }

  Place place() {
    return new Place(get("merchantNumber"), get("storeNumber"), get("terminalNumber"));
  }

  /** What a talk may choose it by. */
  Asked asked() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("merchant", get("merchantNumber"));
    values.put("terminal", get("terminalNumber"));
    values.put("amount", Asked.number(get("amount")));
    values.put("card", Asked.card(card.pan()));
    values.put("code", get("transactionCode"));
    values.put("sequence", get("sequenceNumber"));
    if (!transactionCode().is(TransactionCode.Kind.REVERSAL)) {
      return new Asked(Kind.AUTHORIZATION, values);
    }
    values.put("left", Long.toString(secondaryAmount()));
    return new Asked(Kind.REVERSAL, values);
  }

  /** Enough to find the exchange again. */
  public String brief() {
    return String.format(
        Locale.ROOT,
        "%s sequence=%s code=%s pan=%s",
        place(),
        get("sequenceNumber"),
        get("transactionCode"),
        card.maskedPan());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(fixed + " " + card);
    RequestFormat.PARTS.forEach(
        part -> text.append(" " + part.name() + "=" + part.show(get(part.name()))));
    return text + " " + groups;
  }
}
