package org.tapedeck.redirect.paynet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.redirect.Form;
import org.tapedeck.redirect.Wording;

/**
 * Money that a buyer is to get back, by the follow-up interface (section 4.7). A sale can be voided
 * any number of times and is voided once. A refund has no name by which Paynet could tell it from a
 * second one: after silence it is asked for again only where a second one would be too large.
 */
final class FollowUp {

  private static final String IN_DOUBT =
      "Paynet may have refunded it already, and would perhaps do so twice: look it up at the bank.";

  private final Configuration configuration;
  private final Values evidence;
  private final boolean repeated;
  private final FollowUpAnswer.Yes yes;

  private FollowUp(
      Configuration configuration, Values evidence, boolean repeated, FollowUpAnswer.Yes yes) {
    this.configuration = configuration;
    this.evidence = evidence;
    this.repeated = repeated;
    this.yes = yes;
  }

  static HostOutcome refund(RefundRequest request, Host host) throws HostSilent, HostUnreachable {
    FollowUp followUp =
        new FollowUp(
            request.configuration(),
            request.evidence(),
            request.repeated(),
            HostOutcome.Refunded::new);
    return followUp.refund(Norwegian.ore(request.amount()), host);
  }

  static HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    FollowUp followUp =
        new FollowUp(
            request.configuration(),
            request.evidence(),
            request.repeated(),
            HostOutcome.Reversed::new);
    return isWhole(request) ? followUp.undo(host) : followUp.refund(part(request), host);
  }

  private static boolean isWhole(ReversalRequest request) {
    return request.left().amount() == 0 && request.approved().equals(request.authorized());
  }

  private static Optional<String> part(ReversalRequest request) {
    Money approved = request.approved();
    long part = approved.amount() - request.left().amount();
    return Norwegian.ore(new Money(part, approved.exponent(), approved.currency()));
  }

  /** All that Paynet took, which need not be what was asked for. */
  private HostOutcome undo(Host host) throws HostSilent, HostUnreachable {
    String taken = evidence.text("amount");
    FollowUpAnswer answer = ask(FollowUpType.voidsale(repeated), taken, host);
    return answer.saysThatItIsSettled() ? refund(Optional.of(taken), host) : answer.outcome(yes);
  }

  private HostOutcome refund(Optional<String> amount, Host host)
      throws HostSilent, HostUnreachable {
    if (amount.isEmpty()) {
      return new HostOutcome.Declined(
          DeclineReason.INVALID, Values.of(Map.of("reason", "The amount is none in whole øre.")));
    }
    return repeated && couldBeTwice(amount.get())
        ? new HostOutcome.Unknown(IN_DOUBT)
        : ask(FollowUpType.refund(repeated), amount.get(), host).outcome(yes);
  }

  private boolean couldBeTwice(String amount) {
    return Long.parseLong(amount) <= Long.parseLong(evidence.text("amount")) / 2;
  }

  private FollowUpAnswer ask(FollowUpType type, String amount, Host host)
      throws HostSilent, HostUnreachable {
    return FollowUpAnswer.of(type, host.exchange(message(type, amount)));
  }

  private Message message(FollowUpType type, String amount) {
    List<Field> fields =
        List.of(
            new Field("type", type.word()),
            new Field("irrn", evidence.text("irrn")),
            new Field("utref", evidence.text("utref")),
            new Field("totam", amount),
            new Field("curry", evidence.text("currency")));
    String path = PaynetKeywords.withCassetteDefaults(configuration.cassette()).text("path");
    return new Wording().plain(Form.encoded(fields)).message(path, Map.of(), Form.TYPE);
  }
}
