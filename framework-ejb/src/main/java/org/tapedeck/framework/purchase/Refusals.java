package org.tapedeck.framework.purchase;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cardholder.AuthenticationStatus;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.StoredVisit;

/** Why purchases come to nothing, and how that is kept (redirect specification, section 5.5). */
final class Refusals {

  static final PurchaseNo DECLINED = of(2, "The card was not authorized.");
  static final PurchaseNo ISSUER_SAID_NO =
      new PurchaseNo(2, "The card's issuer did not let its holder pass.", false, false, true);
  static final PurchaseNo ISSUER_SILENT =
      new PurchaseNo(
          3, "The card's issuer could not be asked, or could not say.", false, false, true);
  static final PurchaseNo TIMED_OUT = of(3, "The buyer, or the bank, gave no answer in time.");
  static final PurchaseNo CLOSED_TO_IT = of(6, "The order cannot be paid any more.");
  static final PurchaseNo NOT_CLEAR =
      of(7, "It is not clear yet what has become of the payment; ask transaction_info.");

  private static final Set<VisitState> LATE = EnumSet.of(VisitState.TIMED_OUT, VisitState.UNKNOWN);

  private static final String SENTENCE = "sentence";
  private static final String CV_TWO = "cvTwo";
  private static final String AVS = "avs";
  private static final String SECURE = "3dSecure";

  private Refusals() {}

  /** Why an issuer's word ends a purchase: what nobody can say is told as after the directory. */
  static PurchaseNo of(AuthenticationStatus status) {
    return status == AuthenticationStatus.UNAVAILABLE ? ISSUER_SILENT : ISSUER_SAID_NO;
  }

  /** Why a payment is declined, as far as it may be told. */
  static PurchaseNo of(Payment payment, Optional<StoredVisit> visit) {
    boolean late =
        payment.properties().find("givenUp").isPresent()
            || visit.filter(it -> LATE.contains(it.state())).isPresent();
    return late ? TIMED_OUT : DECLINED;
  }

  private static PurchaseNo of(int code, String sentence) {
    return new PurchaseNo(code, sentence, false, false, false);
  }

  static Values values(PurchaseNo no) {
    return Values.of(
        Map.of(
            SENTENCE, no.sentence(),
            CV_TWO, flag(no.failedCvTwo()),
            AVS, flag(no.failedAvs()),
            SECURE, flag(no.failed3dSecure())));
  }

  static PurchaseNo read(int code, Values values) {
    return new PurchaseNo(
        code,
        values.find(SENTENCE).orElse(""),
        isSet(values, CV_TWO),
        isSet(values, AVS),
        isSet(values, SECURE));
  }

  private static String flag(boolean set) {
    return set ? "1" : "0";
  }

  private static boolean isSet(Values values, String name) {
    return values.find(name).filter("1"::equals).isPresent();
  }
}
