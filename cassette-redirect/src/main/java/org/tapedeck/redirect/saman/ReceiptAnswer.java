package org.tapedeck.redirect.saman;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.Json;

/** What the receipt call tells of a payment before it is verified (section 3.5). */
record ReceiptAnswer(Visit visit, SamanSettings settings, String refNum) {

  /** There is none, or no longer: verified before, or never made. Verify tells which. */
  private static final String NONE = "404";

  private static final int NOT_FOUND = 404;

  /** Why the payment is not to be verified; empty when it may be. */
  Optional<HostOutcome> refused(Answer answer) throws Damaged {
    if (answer.status() == NOT_FOUND) {
      return Optional.empty();
    }
    Json json = RestAnswer.of(answer);
    return isError(json) ? error(json) : data(json);
  }

  /** An answer that does not say has data when it is none. */
  private static boolean isError(Json json) throws Damaged {
    return json.flag("HasError").orElse(json.object("Data").isEmpty());
  }

  private static Optional<HostOutcome> error(Json json) throws Damaged {
    String code =
        json.text("ErrorCode").orElseThrow(() -> new Damaged("The answer has no ErrorCode."));
    return code.equals(NONE) ? Optional.empty() : Optional.of(RestErrors.outcome(code));
  }

  private Optional<HostOutcome> data(Json json) throws Damaged {
    Json data = json.object("Data").orElseThrow(() -> new Damaged("The answer has no Data."));
    if (!isOfTheVisit(data)) {
      return Optional.of(declined("the receipt is not the visit's", State.of("")));
    }
    State state = state(data);
    if (!state.isOk()) {
      return Optional.of(declined("not paid", state));
    }
    return data.text("RefNum").filter(refNum::equals).isPresent()
        ? Optional.empty()
        : Optional.of(declined("the visit has another receipt", State.of("")));
  }

  /** Its number stands for one that is not there, as in a return. */
  private static State state(Json data) {
    return State.of(
        data.text("State")
            .filter(text -> !text.isEmpty())
            .or(() -> data.text("Status").flatMap(Status::state))
            .orElse(""));
  }

  private boolean isOfTheVisit(Json data) {
    return data.text("ResNum").filter(visit.reference()::equals).isPresent()
        && data.integer("TerminalId").filter(it -> it == settings.terminal()).isPresent();
  }

  private static Declined declined(String words, State state) {
    return new Declined(
        DeclineReason.DECLINED, state.evidence().and(Values.of(Map.of("resultText", words))));
  }
}
