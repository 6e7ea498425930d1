package org.tapedeck.redirect.commsecure;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Hmac;
import org.tapedeck.redirect.Secrets;
import org.tapedeck.redirect.SignedCall;
import org.tapedeck.redirect.SignedText;

/** A result as it was received, beside the visit that it is for (section 2.2). */
final class Result {

  private static final String MAC = "MAC";

  /** What the bank is known to send, in either generation. */
  static final Set<String> KNOWN =
      Set.of(
          "RefNum",
          "CustNum",
          "PaymentID",
          "InvoiceID",
          "MerchantID",
          "ORIGINAL_AMOUNT",
          "Amount",
          "Surcharge",
          "Status",
          "ErrorString",
          "AuthNum",
          "RefundKey",
          "Settlement",
          "TransID",
          "CardName",
          "CardType",
          "CardNumber",
          "RequestedPage",
          MAC);

  static final Set<String> UNSIGNED = Set.of(MAC);

  private static final String MEANS_SUCCESS = "No Error";

  private final SignedCall call;
  private final Visit visit;
  private final Generation generation;

  Result(SignedCall call, Visit visit) {
    this.call = call;
    this.visit = visit;
    this.generation = Generation.of(visit);
  }

  boolean isSigned() {
    return signed().isPresent();
  }

  boolean isAmbiguous() {
    return signed().filter(SignedText::isAmbiguous).isPresent();
  }

  boolean isForThisVisit() {
    return field(generation.referenceName()).equals(visit.reference());
  }

  boolean isForThisParty() {
    return field(generation.partyName()).equals(generation.party(visit)) && isForThisMerchant();
  }

  boolean asksWhatWeAsked() {
    return Australian.cents(visit.amount()).filter(asked()::equals).isPresent();
  }

  boolean tookWhatItAsked() {
    return field("Amount").equals(asked());
  }

  /** Whether the difference is the bank's own surcharge, on an amount that we stand for. */
  boolean tookASurchargeThatIsAccepted() {
    Values account = CommSecureKeywords.withAccountDefaults(visit.configuration().account());
    return account.text("surcharge").equals("accept")
        && (generation == Generation.B || visit.probed())
        && tookSurcharge();
  }

  boolean isAccepted() {
    return field("Status").equals("Accepted");
  }

  /** The bank is known to write a blank too many: only here, where it does not matter, it goes. */
  boolean tellsNoError() {
    return find("ErrorString")
        .map(text -> text.strip().equalsIgnoreCase(MEANS_SUCCESS))
        .orElse(true);
  }

  /** The bank's own name for the transaction, with its blank. */
  Optional<String> bankReference() {
    return find("TransID").filter(name -> name.matches("[\\x20-\\x7E]{1,64}") && !name.isBlank());
  }

  Values evidence() {
    return ResultEvidence.of(generation, call.fields(), asked());
  }

  private boolean tookSurcharge() {
    OptionalLong took = Australian.parsed(field("Amount"));
    OptionalLong asked = Australian.parsed(asked());
    OptionalLong surcharge = Australian.parsed(field("Surcharge"));
    return Stream.of(took, asked, surcharge).allMatch(OptionalLong::isPresent)
        && took.getAsLong() == asked.getAsLong() + surcharge.getAsLong();
  }

  private boolean isForThisMerchant() {
    return generation == Generation.A
        || find("MerchantID").equals(visit.configuration().account().find("merchantId"));
  }

  /** Generation A may tell one amount only. */
  private String asked() {
    return generation == Generation.A && find("ORIGINAL_AMOUNT").isEmpty()
        ? field("Amount")
        : field("ORIGINAL_AMOUNT");
  }

  private Optional<Map<String, String>> signed() {
    return call.signedBy(
        Hmac.SHA1, field(MAC), Secrets.inForce(visit.configuration().account()).toList());
  }

  private String field(String name) {
    return find(name).orElse("");
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(call.fields().get(name));
  }
}
