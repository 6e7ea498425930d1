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

/** Chosen by the last two digits of the amount of an authorization. */
public final class AuthorizationBehaviours {

  // spotless:off
  public static final List<Behaviour> ROWS = List.of(
      //  ending  code  delivery      meaning
      row("01",   "01", PLAIN,        "refer to the issuer"),
      row("03",   "03", PLAIN,        "merchant or terminal is not known"),
      row("04",   "04", PLAIN,        "keep the card"),
      row("05",   "05", PLAIN,        "do not honour"),
      row("14",   "14", PLAIN,        "no such account number"),
      row("51",   "51", PLAIN,        "not enough money"),
      row("54",   "54", PLAIN,        "card expired"),
      row("57",   "57", PLAIN,        "not permitted to this card"),
      row("63",   "63", PLAIN,        "security violation"),
      row("77",   "Q7", PLAIN,        "a response code that nobody knows"),
      row("81",   "00", SILENT,       "hold booked, silence, line dropped after --silent-seconds"),
      row("82",   "00", HANG_UP,      "hold booked, line dropped without an answer"),
      row("83",   "00", HALF_FRAME,   "hold booked, line dropped in the middle of the answer"),
      row("84",   "00", LATE,         "hold booked, answer after --late-seconds"),
      row("85",   "00", WRONG_LRC,    "hold booked, answer with a wrong LRC"),
      row("86",   "00", WRONG_PARITY, "hold booked, answer with wrong parity in one byte"),
      row("87",   "00", GATEWAY_500,  "hold booked, gateway error 500"),
      row("88",   "-",  GATEWAY_503,  "nothing booked, gateway error 503"),
      row("89",   "00", TWICE,        "hold booked, the answer frame comes twice"),
      row("91",   "91", PLAIN,        "issuer not available"),
      row("94",   "94", PLAIN,        "duplicate transaction"),
      row("96",   "96", PLAIN,        "system error"));
  // spotless:on

  static final Behaviour ORDINARY = row("other", "00", PLAIN, "approved");

  private AuthorizationBehaviours() {}

  static Behaviour of(String amount) {
    String ending = Behaviour.endingOf(amount);
    return ROWS.stream().filter(r -> r.ending().equals(ending)).findFirst().orElse(ORDINARY);
  }
}
