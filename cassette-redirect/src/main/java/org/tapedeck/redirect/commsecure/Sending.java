package org.tapedeck.redirect.commsecure;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Form;
import org.tapedeck.redirect.Hmac;
import org.tapedeck.redirect.Secrets;
import org.tapedeck.redirect.SignedText;
import org.tapedeck.redirect.WebAddress;

/** What sends the buyer to CommSecure (sections 2.1 and 2.2). */
final class Sending {

  private final Visit visit;
  private final Generation generation;

  Sending(Visit visit) {
    this.visit = visit;
    this.generation = Generation.of(visit.configuration().account());
  }

  HostOutcome outcome() {
    Optional<String> cents = Australian.cents(visit.amount());
    if (cents.isEmpty()) {
      return new HostOutcome.Misconfigured(
          "CommSecure takes AUD only, currency 036, in whole cents.", Values.NONE);
    }
    return visit
        .configuration()
        .account()
        .find("payPage")
        .flatMap(WebAddress::of)
        .map(page -> deferred(page, cents.get()))
        .orElseGet(Sending::nowhere);
  }

  private HostOutcome deferred(URI page, String cents) {
    Instruction instruction =
        switch (generation) {
          case A -> new Instruction.Get(Form.query(page, fields(handshake(cents))));
          case B -> new Instruction.Post(page, fields(signed(checkout(cents))));
        };
    return new HostOutcome.Deferred(
        instruction, Values.of(Map.of("generation", generation.name())));
  }

  private static HostOutcome nowhere() {
    return new HostOutcome.Misconfigured(
        "$PAYPAGE is not set: ModifyAccount names the bank's page.", Values.NONE);
  }

  private Map<String, String> handshake(String cents) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("CustNum", generation.party(visit));
    fields.put("RefNum", visit.reference());
    fields.put("Amount", cents);
    return fields;
  }

  private Map<String, String> checkout(String cents) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("MerchantID", visit.configuration().account().text("merchantId"));
    fields.put("PaymentID", visit.reference());
    fields.put("InvoiceID", generation.party(visit));
    fields.put("Amount", cents);
    return fields;
  }

  private Map<String, String> signed(Map<String, String> fields) {
    String secret = Secrets.current(visit.configuration().account());
    fields.put("MAC", Hmac.SHA1.of(SignedText.of(fields), secret));
    return fields;
  }

  private static List<Field> fields(Map<String, String> byName) {
    return byName.entrySet().stream()
        .map(field -> new Field(field.getKey(), field.getValue()))
        .toList();
  }
}
