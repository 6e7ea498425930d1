package org.tapedeck.hostsim.behaviour;

import static org.tapedeck.hostsim.behaviour.Behaviour.row;
import static org.tapedeck.hostsim.behaviour.Delivery.GATEWAY_500;
import static org.tapedeck.hostsim.behaviour.Delivery.GATEWAY_503;
import static org.tapedeck.hostsim.behaviour.Delivery.HALF_FRAME;
import static org.tapedeck.hostsim.behaviour.Delivery.HANG_UP;
import static org.tapedeck.hostsim.behaviour.Delivery.LATE;
import static org.tapedeck.hostsim.behaviour.Delivery.PLAIN;
import static org.tapedeck.hostsim.behaviour.Delivery.SILENT;
import static org.tapedeck.hostsim.behaviour.Delivery.TWICE;
import static org.tapedeck.hostsim.behaviour.Delivery.WRONG_LRC;
import static org.tapedeck.hostsim.behaviour.Delivery.WRONG_PARITY;

import java.util.List;

/**
 * Chosen by the last two digits of the amount that a reversal leaves, or of the authorized amount
 * when it leaves none. All of these endings are approved when they are authorized.
 */
public final class ReversalBehaviours {

  // spotless:off
  public static final List<Behaviour> ROWS = List.of(
      //  ending  code  delivery      meaning
      row("21",   "21", PLAIN,        "cannot be backed out"),
      row("25",   "05", PLAIN,        "do not honour"),
      row("26",   "76", PLAIN,        "no such original, though there is one"),
      row("27",   "Q7", PLAIN,        "a response code that nobody knows"),
      row("29",   "79", PLAIN,        "hold taken back, but called already reversed"),
      row("30",   "80", PLAIN,        "date error"),
      row("31",   "03", PLAIN,        "merchant or terminal is not known"),
      row("32",   "91", PLAIN,        "issuer not available"),
      row("34",   "94", PLAIN,        "duplicate transaction"),
      row("36",   "96", PLAIN,        "system error"),
      row("41",   "00", SILENT,       "hold taken back, silence, line dropped after --silent-seconds"),
      row("42",   "00", HANG_UP,      "hold taken back, line dropped without an answer"),
      row("43",   "00", HALF_FRAME,   "hold taken back, line dropped in the middle of the answer"),
      row("44",   "00", LATE,         "hold taken back, answer after --late-seconds"),
      row("45",   "00", WRONG_LRC,    "hold taken back, answer with a wrong LRC"),
      row("46",   "00", WRONG_PARITY, "hold taken back, answer with wrong parity in one byte"),
      row("47",   "00", GATEWAY_500,  "hold taken back, gateway error 500"),
      row("48",   "-",  GATEWAY_503,  "nothing taken back, gateway error 503"),
      row("49",   "00", TWICE,        "hold taken back, the answer frame comes twice"));
  // spotless:on

  static final Behaviour ORDINARY = row("other", "00", PLAIN, "taken back");

  private ReversalBehaviours() {}

  static Behaviour of(long authorized, long left) {
    String ending = Behaviour.endingOf(Long.toString(left == 0 ? authorized : left));
    return ROWS.stream().filter(r -> r.ending().equals(ending)).findFirst().orElse(ORDINARY);
  }

  /** Whether the hold is taken back, whatever is said of it. */
  public static boolean isDone(Behaviour behaviour) {
    return behaviour.code().equals("00") || behaviour.code().equals("79");
  }
}
