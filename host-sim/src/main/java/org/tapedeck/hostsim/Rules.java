package org.tapedeck.hostsim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.acs.AcsKnobs;
import org.tapedeck.hostsim.acs.Enrolled;
import org.tapedeck.hostsim.authorization.AddressCheck;
import org.tapedeck.hostsim.authorization.CardVerification;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.behaviour.AuthorizationBehaviours;
import org.tapedeck.hostsim.behaviour.BatchBehaviours;
import org.tapedeck.hostsim.behaviour.LineBehaviours;
import org.tapedeck.hostsim.behaviour.ReversalBehaviours;
import org.tapedeck.hostsim.commsecure.CommSecureKnobs;
import org.tapedeck.hostsim.paynet.PaynetKnobs;
import org.tapedeck.hostsim.saman.SamanKnobs;
import org.tapedeck.hostsim.ticketswitch.TicketSwitchKnobs;

/** The tables that steer the host, printed for people. The README carries the same text. */
final class Rules {
  private static final String HEADING = "ending  code  delivery      what happens\n";

  private static final String LINE_HEADING = "ending  fault                  what happens\n";

  private Rules() {}

  static String all() {
    return text() + "\n" + banks() + String.join("", shops());
  }

  static String text() {
    return "Authorizations, by the last two digits of the amount; all others are approved\n\n"
        + HEADING
        + lines(AuthorizationBehaviours.ROWS)
        + "\nReversals, by the last two digits of what is left, or of the amount when nothing is;"
        + "\nall others are done\n\n"
        + HEADING
        + lines(ReversalBehaviours.ROWS)
        + "\nBatches, by the last two digits of the net deposit; all others go by the rules\n\n"
        + HEADING
        + lines(BatchBehaviours.ROWS)
        + "\nLeased lines only: authorizations, by the last two digits of the amount\n\n"
        + LINE_HEADING
        + lines(LineBehaviours.AUTHORIZATIONS)
        + "\nLeased lines only: details, by the last two digits of the settlement amount\n\n"
        + LINE_HEADING
        + lines(LineBehaviours.DETAILS)
        + "\nLeased lines only: batches, by the last two digits of the net deposit\n\n"
        + LINE_HEADING
        + lines(LineBehaviours.BATCHES)
        + "\nCVV2 values and their results; all others are M\n\n"
        + lines(CardVerification.RESULTS.entrySet().stream().toList())
        + "\nAddress check, the first row that fits\n\n"
        + "street  ZIP        result  text\n"
        + lines(AddressCheck.ROWS.stream().map(Rules::line).toList());
  }

  /** What the banks with pay pages can be told. */
  static String banks() {
    return "Deliveries\n\n" + lines(Delivery.lines()) + knobs("Saman", SamanKnobs.ROWS);
  }

  /** What the banks that call shops can be told, and what they agree on with each. */
  static List<String> shops() {
    return List.of(
        knobs("CommSecure", CommSecureKnobs.ROWS),
        knobs("a shop at CommSecure", CommSecureKnobs.AGREED),
        knobs("Paynet", PaynetKnobs.ROWS),
        knobs("a shop at Paynet", PaynetKnobs.AGREED),
        knobs("TicketSwitch, and of a trolley", TicketSwitchKnobs.ROWS),
        knobs("a user of TicketSwitch", TicketSwitchKnobs.AGREED),
        knobs("the issuer's page and the directory", AcsKnobs.ROWS),
        "\nCards in the directory, the first row that fits\n\ncard              answer  meaning\n"
            + lines(Enrolled.ROWS));
  }

  private static String knobs(String bank, List<Knob> knobs) {
    return "\nKnobs of "
        + bank
        + "\n\nname                 normally   meaning\n"
        + lines(knobs.stream().map(Knob::line).toList());
  }

  private static String line(AddressCheck.Row row) {
    return String.format(
        Locale.ROOT,
        "%-7s %-10s %-7s %s",
        any(row.street()),
        any(row.zip()),
        row.result(),
        row.text());
  }

  private static String any(String value) {
    return value.isEmpty() ? "any" : value;
  }

  private static String lines(List<?> rows) {
    return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
  }
}
