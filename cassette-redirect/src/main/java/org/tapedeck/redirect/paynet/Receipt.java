package org.tapedeck.redirect.paynet;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Hmac;
import org.tapedeck.redirect.Secrets;
import org.tapedeck.redirect.SignedCall;
import org.tapedeck.redirect.SignedText;

/** A receipt as it was received, beside the visit that it is for (section 4.4). */
final class Receipt {

  private static final String MAC = "mac";

  /** The number of the delivery is not signed, or each would have another code. */
  static final Set<String> UNSIGNED = Set.of(MAC, "attempt");

  // spotless:off
  private static final Map<String, Pattern> SHAPES = Map.of(
      "utref",    Pattern.compile("[0-9A-Za-z-]{1,32}"),
      "pmd",      Pattern.compile("[\\x20-\\x7E]{1,255}"),
      "irrn",     Pattern.compile("[0-9]{12}"),
      "amount",   Pattern.compile("0|[1-9][0-9]{0,17}"),
      "currency", Pattern.compile("[A-Z]{3}"),
      "status",   Pattern.compile("OK|FAIL"),
      "time",     Pattern.compile("[0-9]{1,18}"));
  // spotless:on

  /** What Paynet is known to send. */
  static final Set<String> KNOWN =
      Stream.concat(SHAPES.keySet().stream(), UNSIGNED.stream()).collect(toUnmodifiableSet());

  private final SignedCall call;
  private final Visit visit;

  Receipt(SignedCall call, Visit visit) {
    this.call = call;
    this.visit = visit;
  }

  boolean isSigned() {
    return signed().isPresent();
  }

  boolean isAmbiguous() {
    return signed().filter(SignedText::isAmbiguous).isPresent();
  }

  /** Whether every field is there, in the shape that it has to have. */
  boolean isWhole() {
    return SHAPES.entrySet().stream()
        .allMatch(shape -> shape.getValue().matcher(field(shape.getKey())).matches());
  }

  boolean isForThisVisit() {
    return field("utref").equals(visit.reference()) && MerchantData.isOf(visit, field("pmd"));
  }

  boolean isPaid() {
    return field("status").equals("OK");
  }

  boolean isOfOurAmount() {
    return isOfOurAmount(visit, evidence());
  }

  /** Whether a receipt with this evidence pays the visit, to the øre. */
  static boolean isOfOurAmount(Visit visit, Values evidence) {
    return Norwegian.ore(visit.amount()).filter(evidence.text("amount")::equals).isPresent()
        && evidence.text("currency").equals(Norwegian.CURRENCY);
  }

  boolean isUndoneWhenWrong() {
    return account().text("wrongAmount").equals("undo");
  }

  String irrn() {
    return field("irrn");
  }

  /** The merchant data is ours, and of no use to anybody who looks at the payment. */
  Values evidence() {
    return Values.of(
        call.fields().entrySet().stream()
            .filter(field -> SHAPES.containsKey(field.getKey()) && !field.getKey().equals("pmd"))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private Values account() {
    return PaynetKeywords.withAccountDefaults(visit.configuration().account());
  }

  private Optional<Map<String, String>> signed() {
    return call.signedBy(
        Hmac.valueOf(account().text("macAlgorithm")),
        field(MAC),
        Secrets.inForce(account()).toList());
  }

  private String field(String name) {
    return Optional.ofNullable(call.fields().get(name)).orElse("");
  }
}
