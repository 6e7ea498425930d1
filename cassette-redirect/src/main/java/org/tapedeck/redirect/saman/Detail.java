package org.tapedeck.redirect.saman;

import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.Json;

/** The TransactionDetail of a receipt that the bank has verified. */
record Detail(Json answer, SamanSettings settings, String refNum) {

  Verified verified(Said said) throws Damaged {
    Json detail =
        answer
            .object("TransactionDetail")
            .orElseThrow(() -> new Damaged("The answer has no TransactionDetail."));
    if (!isAboutTheReceipt(detail)) {
      throw new Damaged("The answer's TransactionDetail is of another receipt or terminal.");
    }
    return new Verified(said, paid(detail), Kept.of(detail::text));
  }

  /** What the buyer paid; the bank writes it so. */
  private static long paid(Json detail) throws Damaged {
    long paid = RestAnswer.number(detail, "OrginalAmount");
    if (paid <= 0) {
      throw new Damaged("The answer's OrginalAmount is not above 0.");
    }
    return paid;
  }

  private boolean isAboutTheReceipt(Json detail) {
    return detail.text("RefNum").filter(refNum::equals).isPresent()
        && detail.integer("TerminalNumber").filter(it -> it == settings.terminal()).isPresent();
  }
}
