package org.tapedeck.redirect.paynet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Form;
import org.tapedeck.redirect.WebAddress;

/** What sends the buyer to Paynet (section 4.2). He can change all of it; the receipt tells. */
final class Sending {

  private final Visit visit;
  private final Values account;

  Sending(Visit visit) {
    this.visit = visit;
    this.account = PaynetKeywords.withAccountDefaults(visit.configuration().account());
  }

  HostOutcome outcome() {
    Optional<String> amount = amount();
    if (amount.isEmpty()) {
      return new HostOutcome.Misconfigured(
          "Paynet takes NOK only, currency 578, " + unit(), Values.NONE);
    }
    return account
        .find("payPage")
        .flatMap(WebAddress::of)
        .map(page -> deferred(page, amount.get()))
        .orElseGet(Sending::nowhere);
  }

  private static HostOutcome deferred(URI address) {
    return new HostOutcome.Deferred(new Instruction.Get(address), Values.NONE);
  }

  private HostOutcome deferred(URI page, String amount) {
    return deferred(Form.query(page, fields(amount)));
  }

  private static HostOutcome nowhere() {
    return new HostOutcome.Misconfigured(
        "$PAYPAGE is not set: ModifyAccount names the bank's page.", Values.NONE);
  }

  private boolean inKroner() {
    return account.text("amountUnit").equals("kroner");
  }

  private Optional<String> amount() {
    return inKroner() ? Norwegian.kroner(visit.amount()) : Norwegian.ore(visit.amount());
  }

  private String unit() {
    return inKroner() ? "in whole kroner." : "in whole øre.";
  }

  private List<Field> fields(String amount) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("ttype", "sale"));
    fields.add(new Field("id", account.text("shopId")));
    fields.add(new Field("subid", account.text("subShopId")));
    fields.add(new Field("currency", Norwegian.CURRENCY));
    fields.add(new Field("utref", visit.reference()));
    fields.add(new Field("amount", amount));
    visit.order().find("description").ifPresent(words -> fields.add(new Field("desc", words)));
    fields.add(new Field("PMD", MerchantData.of(visit)));
    return fields;
  }
}
