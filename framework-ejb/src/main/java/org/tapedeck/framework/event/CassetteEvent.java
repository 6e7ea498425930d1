package org.tapedeck.framework.event;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;

/** What a merchant's operator must know of a host's answers. A card's decline is none of it. */
public enum CassetteEvent {
  HOST_UNKNOWN,
  HOST_TRY_LATER,
  HOST_SETUP,
  BATCH_REJECTED,
  BATCH_NUMBER_TAKEN,
  GIVEN_UP,
  HOLD_IN_DOUBT,
  REPORT_LATE,
  VISIT_UNWANTED,
  VISIT_DOUBTFUL,
  VISIT_UNKNOWN,
  VISIT_STRANGE,
  VISIT_LATE,
  UNDO_FAILED,
  RECEIPT_NOT_MAILED;

  private static final Map<DeclineReason, CassetteEvent> DECLINED =
      new EnumMap<>(
          Map.of(
              DeclineReason.BATCH_REJECTED, BATCH_REJECTED,
              DeclineReason.BATCH_NUMBER_TAKEN, BATCH_NUMBER_TAKEN));

  /** The event that an outcome is; empty when only the object's state has to do with it. */
  public static Optional<CassetteEvent> of(HostOutcome outcome) {
    if (outcome instanceof HostOutcome.Declined declined) {
      return Optional.ofNullable(DECLINED.get(declined.reason()));
    }
    if (outcome instanceof HostOutcome.TryLater) {
      return Optional.of(HOST_TRY_LATER);
    }
    if (outcome instanceof HostOutcome.Misconfigured) {
      return Optional.of(HOST_SETUP);
    }
    return outcome instanceof HostOutcome.Unknown ? Optional.of(HOST_UNKNOWN) : Optional.empty();
  }

  /** Its word in event documents. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
