package org.tapedeck.framework.flow;

import static org.tapedeck.framework.event.CassetteEvent.GIVEN_UP;
import static org.tapedeck.framework.event.CassetteEvent.HOLD_IN_DOUBT;
import static org.tapedeck.framework.event.CassetteEvent.UNDO_FAILED;
import static org.tapedeck.framework.event.CassetteEvent.VISIT_UNKNOWN;
import static org.tapedeck.framework.flow.Resolution.Asked.AGAIN;
import static org.tapedeck.framework.flow.Resolution.Asked.AS_NEW;
import static org.tapedeck.framework.flow.Resolution.End.AS_IT_IS;
import static org.tapedeck.framework.flow.Resolution.End.DECLINED;
import static org.tapedeck.framework.flow.Resolution.End.IN_DOUBT;
import static org.tapedeck.framework.flow.Resolution.End.REDUCED;
import static org.tapedeck.framework.flow.Resolution.End.VOID;
import static org.tapedeck.framework.flow.Resolution.Limit.MAX_ATTEMPTS;
import static org.tapedeck.framework.flow.Resolution.Limit.SEVEN_DAYS;
import static org.tapedeck.framework.flow.Resolution.Message.ABSENT;
import static org.tapedeck.framework.flow.Resolution.Message.PERHAPS;
import static org.tapedeck.framework.flow.Resolution.Subject.APPROVAL;
import static org.tapedeck.framework.flow.Resolution.Subject.BATCH;
import static org.tapedeck.framework.flow.Resolution.Subject.HOLD;
import static org.tapedeck.framework.flow.Resolution.Subject.HOST_CREDIT;
import static org.tapedeck.framework.flow.Resolution.Subject.MONEY_BACK;
import static org.tapedeck.framework.flow.Resolution.Subject.PARTIAL_REVERSAL;
import static org.tapedeck.framework.flow.Resolution.Subject.PROOF;
import static org.tapedeck.framework.flow.Resolution.Subject.WHOLE_REVERSAL;
import static org.tapedeck.framework.flow.Resolution.Then.CLEAR_HOLD;
import static org.tapedeck.framework.flow.Resolution.Then.GIVE_BACK;
import static org.tapedeck.framework.flow.Resolution.Then.NOTHING;
import static org.tapedeck.framework.flow.Resolution.Then.WAIT_FOR_A_PERSON;

import java.util.List;
import org.tapedeck.framework.event.CassetteEvent;

/**
 * What becomes of a question that stays without an answer, wherever it was cut: by what was asked,
 * and by whether the message may have come to the host. docs/resolution.md shows the same table.
 */
public record Resolution(
    Subject subject,
    Message message,
    Asked asked,
    Limit limit,
    End end,
    Then then,
    CassetteEvent told) {

  // spotless:off
  private static final List<Resolution> TABLE =
      List.of(
          //  asked for         the message  is asked  as long as    in the end  then               told
          row(APPROVAL,         ABSENT,      AS_NEW,   MAX_ATTEMPTS, DECLINED,   NOTHING,           GIVEN_UP),
          row(APPROVAL,         PERHAPS,     AGAIN,    MAX_ATTEMPTS, DECLINED,   CLEAR_HOLD,        GIVEN_UP),
          row(WHOLE_REVERSAL,   ABSENT,      AS_NEW,   MAX_ATTEMPTS, VOID,       CLEAR_HOLD,        GIVEN_UP),
          row(WHOLE_REVERSAL,   PERHAPS,     AGAIN,    MAX_ATTEMPTS, VOID,       CLEAR_HOLD,        GIVEN_UP),
          row(PARTIAL_REVERSAL, ABSENT,      AS_NEW,   MAX_ATTEMPTS, REDUCED,    NOTHING,           GIVEN_UP),
          row(PARTIAL_REVERSAL, PERHAPS,     AGAIN,    MAX_ATTEMPTS, REDUCED,    NOTHING,           GIVEN_UP),
          row(BATCH,            ABSENT,      AS_NEW,   MAX_ATTEMPTS, IN_DOUBT,   WAIT_FOR_A_PERSON, GIVEN_UP),
          row(BATCH,            PERHAPS,     AGAIN,    MAX_ATTEMPTS, IN_DOUBT,   WAIT_FOR_A_PERSON, GIVEN_UP),
          row(HOLD,             ABSENT,      AS_NEW,   SEVEN_DAYS,   AS_IT_IS,   NOTHING,           HOLD_IN_DOUBT),
          row(HOLD,             PERHAPS,     AGAIN,    SEVEN_DAYS,   AS_IT_IS,   NOTHING,           HOLD_IN_DOUBT),
          row(PROOF,            ABSENT,      AS_NEW,   MAX_ATTEMPTS, DECLINED,   GIVE_BACK,         VISIT_UNKNOWN),
          row(PROOF,            PERHAPS,     AGAIN,    MAX_ATTEMPTS, DECLINED,   GIVE_BACK,         VISIT_UNKNOWN),
          row(MONEY_BACK,       ABSENT,      AS_NEW,   SEVEN_DAYS,   AS_IT_IS,   WAIT_FOR_A_PERSON, UNDO_FAILED),
          row(MONEY_BACK,       PERHAPS,     AGAIN,    SEVEN_DAYS,   AS_IT_IS,   WAIT_FOR_A_PERSON, UNDO_FAILED),
          row(HOST_CREDIT,      ABSENT,      AS_NEW,   MAX_ATTEMPTS, IN_DOUBT,   WAIT_FOR_A_PERSON, GIVEN_UP),
          row(HOST_CREDIT,      PERHAPS,     AGAIN,    MAX_ATTEMPTS, IN_DOUBT,   WAIT_FOR_A_PERSON, GIVEN_UP));
  // spotless:on

  /** What the host was asked for. */
  public enum Subject {
    APPROVAL,
    WHOLE_REVERSAL,
    PARTIAL_REVERSAL,
    BATCH,
    /** Whether it holds something for a payment that was given up, and to let it go. */
    HOLD,
    /** Whether a buyer has paid at the bank. */
    PROOF,
    /** A buyer's money that is nobody's. */
    MONEY_BACK,
    /** A credit that the host gives by itself. */
    HOST_CREDIT
  }

  /** Whether it may have come to the host. A try that was cut anywhere may. */
  public enum Message {
    ABSENT,
    PERHAPS
  }

  /** How the host is asked; always under the number of the first time. */
  public enum Asked {
    AS_NEW,
    AGAIN
  }

  /** How long it is asked. */
  public enum Limit {
    MAX_ATTEMPTS,
    /** So long an issuer keeps a hold. */
    SEVEN_DAYS
  }

  /** What the payment or the batch is when the last try had no answer either. */
  public enum End {
    DECLINED,
    VOID,
    /** Approved for what the reversal was to leave. */
    REDUCED,
    IN_DOUBT,
    AS_IT_IS
  }

  /** What is still done after that. */
  public enum Then {
    NOTHING,
    CLEAR_HOLD,
    /** What the bank has of the buyer's is given back, as soon as it says that it has it. */
    GIVE_BACK,
    WAIT_FOR_A_PERSON
  }

  private static Resolution row(
      Subject subject,
      Message message,
      Asked asked,
      Limit limit,
      End end,
      Then then,
      CassetteEvent told) {
    return new Resolution(subject, message, asked, limit, end, then, told);
  }

  public static List<Resolution> table() {
    return TABLE;
  }

  public static Resolution of(Attempt attempt) {
    Message message = attempt.mayHaveArrived() ? PERHAPS : ABSENT;
    return TABLE.stream()
        .filter(row -> row.subject() == subject(attempt) && row.message() == message)
        .findFirst()
        .orElseThrow();
  }

  private static Subject subject(Attempt attempt) {
    return switch (attempt.kind()) {
      case APPROVE -> APPROVAL;
      case REVERSE_APPROVAL -> attempt.left() == 0 ? WHOLE_REVERSAL : PARTIAL_REVERSAL;
      case CLOSE_BATCH -> BATCH;
      case CLEAR_HOLD -> HOLD;
      case VISIT -> PROOF;
      case UNDO -> MONEY_BACK;
      case CREDIT -> HOST_CREDIT;
    };
  }

  /** Whether the host is told that it may have had the question before. */
  public boolean isRepetition() {
    return asked == AGAIN;
  }
}
