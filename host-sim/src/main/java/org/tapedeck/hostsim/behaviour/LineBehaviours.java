package org.tapedeck.hostsim.behaviour;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What goes wrong on a leased line, chosen by the last two digits of an amount. */
public final class LineBehaviours {

  /** What the host does on the line before, or in place of, the ordinary thing. */
  public enum Fault {
    SYN_THREE_TIMES,
    NAK_ONCE,
    NAK_ALWAYS,
    END_UNANSWERED,
    LRC_WRONG_ONCE,
    WRONG_ACKNOWLEDGEMENT,
    EARLY_REJECTION,
    WAIT_TWICE
  }

  /** One row of a table. */
  public record Row(String ending, Fault fault, String meaning) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%-7s %-21s  %s", ending, fault, meaning);
    }
  }

  // spotless:off
  public static final List<Row> AUTHORIZATIONS = List.of(
      //      ending  fault                        meaning
      new Row("21", Fault.SYN_THREE_TIMES,       "SYN three times, then the answer"),
      new Row("22", Fault.NAK_ONCE,              "NAK to the first sending, the second is taken"),
      new Row("23", Fault.NAK_ALWAYS,            "NAK to every sending, EOT after the third, nothing booked"),
      new Row("24", Fault.END_UNANSWERED,        "hold booked, EOT in place of the answer"),
      new Row("25", Fault.LRC_WRONG_ONCE,        "hold booked, wrong LRC; the right answer after NAK"));

  public static final List<Row> DETAILS = List.of(
      new Row("32", Fault.NAK_ONCE,              "NAK to the first sending of the record"),
      new Row("33", Fault.WRONG_ACKNOWLEDGEMENT, "BEL where ACK is due, ACK where BEL is due"),
      new Row("34", Fault.EARLY_REJECTION,       "RB at once, naming the record, without the trailer"),
      new Row("35", Fault.END_UNANSWERED,        "EOT in place of the acknowledgement, nothing booked"));

  public static final List<Row> BATCHES = List.of(
      new Row("36", Fault.WAIT_TWICE,            "DC2 twice, then the answer"),
      new Row("37", Fault.END_UNANSWERED,        "batch booked, EOT in place of the answer"));
  // spotless:on

  private LineBehaviours() {}

  static Optional<Fault> of(List<Row> rows, String amount) {
    String ending = Behaviour.endingOf(amount);
    return rows.stream().filter(row -> row.ending().equals(ending)).map(Row::fault).findFirst();
  }
}
