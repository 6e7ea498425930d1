package org.tapedeck.cassette;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.visit.PayPage;

/**
 * Translates between the engine's requests and one kind of host.
 *
 * <p>A cassette is stateless. It opens no socket, starts no thread, reads no clock and keeps no
 * table: the engine hands it everything it needs and stores what it answers. It is found by {@link
 * java.util.ServiceLoader}. Its rules are numbered in RULES.md of this module, and the test kit
 * proves them.
 */
public interface Cassette {

  /** The name that commands give as PAYMENTTYPE and CASSETTENAME: 1 to 64 characters. */
  String name();

  /** The version that About shows. */
  String version();

  /**
   * The payment commands that this cassette takes, and whether each needs the host. A command
   * without a row is refused with PRC_CASSETTE_ERROR and RC_COMMAND_NOT_SUPPORTED, and no host is
   * touched.
   */
  Map<PaymentCommand, Handling> commands();

  /**
   * The {@code $} keywords that it takes, on each payment command and on each administration
   * object. The engine checks them before the cassette sees them.
   */
  KeywordTable keywords();

  /**
   * The kinds of administration objects that are its own. The commands on such objects are refused
   * with PRC_COMMAND_NOT_SUPPORTED and RC_NONE at a level for which none is declared.
   */
  default List<ObjectType> objectTypes() {
    return List.of();
  }

  /**
   * Objects to values that are fine one by one but not together; empty when all is well. The values
   * are whole for an order, a pay system and an account; a cassette's settings may still lack some.
   * Those of a deposit come together with the order's, as far as these are stored.
   */
  default Optional<Objection> examine(Scope scope, Values values) {
    return Optional.empty();
  }

  /**
   * What would be wiser than these values, which are taken all the same: whole sentences without a
   * secret, shown to whoever gave the values. Empty when nothing would.
   */
  default List<String> advice(Scope scope, Values values) {
    return List.of();
  }

  /**
   * What people call its keywords: labels, hints and what choices mean, for the forms of the
   * console. A keyword without a label is shown by its name.
   *
   * @param language a tag such as {@code de}; English for one that the cassette does not have
   */
  default Labels labels(String language) {
    return Labels.NONE;
  }

  /**
   * What holds where nothing is set, for the eyes of whoever fills in a form: of a property that is
   * not here nothing holds, or nothing that could be said before.
   *
   * @param values those that are set, since one may decide what holds for another
   */
  default Values defaults(Scope scope, Values values) {
    return Values.NONE;
  }

  /**
   * The card brand of an order, such as {@code Visa}: 1 to 40 printable ASCII characters, always
   * the same for the same order. It is stored as it is, shown and searched by, so no secret may be
   * in it. Empty when it cannot be told, and from a cassette that knows no brands.
   *
   * @param order all that came with the order, fleeting values included
   */
  default Optional<String> brand(Values order) {
    return Optional.empty();
  }

  /**
   * Where the host is and how long to wait for it, read from the cassette's settings.
   *
   * @throws IllegalStateException when a setting is missing; the message names its keyword
   */
  Link link(Values cassette);

  /**
   * The most that one approval may ask for, in the currency's smallest unit: 1 or more. More is
   * refused before a host is asked.
   */
  default long largestApproval(String currency) {
    return Long.MAX_VALUE;
  }

  /** How often, and how soon, a host that gave no answer is asked again. */
  default RetryPlan retries(Values cassette) {
    return RetryPlan.STANDARD;
  }

  /** When an account's batches are closed by themselves; empty when only a command closes them. */
  default Optional<DailyClose> dailyClose(Values account) {
    return Optional.empty();
  }

  /** Where a report of each batch that is closed is put; empty when it is put nowhere. */
  default Optional<SettlementDrop> settlementDrop(Values account) {
    return Optional.empty();
  }

  /** The series from which the engine draws a number before it asks; empty when none is needed. */
  Optional<NumberSeries> series(Numbering numbering, Configuration configuration);

  /**
   * Asks the host to approve a payment.
   *
   * @throws HostSilent when the host may have acted but no whole answer came; never to be answered
   *     with {@link HostOutcome.Declined}
   * @throws HostUnreachable when the request cannot have reached the host
   */
  HostOutcome approve(ApprovalRequest request, Host host) throws HostSilent, HostUnreachable;

  /**
   * Whether taking an approval back needs the host. Some approvals leave nothing that a reversal
   * could name (VisaNet specification, section 4); with {@link Handling#LOCAL} the engine takes
   * them back alone, in one step, and {@link #reverse} is not called.
   *
   * @param evidence what the host answered when it approved
   */
  default Handling reversal(Values evidence) {
    return commands().getOrDefault(PaymentCommand.APPROVE_REVERSAL, Handling.LOCAL);
  }

  /**
   * Asks the host to take an approval back, wholly or in part: ApproveReversal. Called only when
   * {@link #reversal} says that it needs the host. The outcome is {@link HostOutcome.Reversed} when
   * the host did it, now or on an earlier try; {@link HostOutcome.Declined}, {@link
   * HostOutcome.TryLater} or {@link HostOutcome.Misconfigured} when the approval stands as before.
   *
   * @throws HostSilent when the host may have acted but no whole answer came; never to be answered
   *     with {@link HostOutcome.Declined}
   * @throws HostUnreachable when the request cannot have reached the host
   */
  default HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    throw new UnsupportedOperationException("no reversals in " + name());
  }

  /**
   * Asks the host to give a buyer money back: Refund, when {@link #commands} says that it needs the
   * host. The outcome is {@link HostOutcome.Refunded} when the host did it, now or on an earlier
   * try; {@link HostOutcome.Declined}, {@link HostOutcome.TryLater} or {@link
   * HostOutcome.Misconfigured} when it surely did not.
   *
   * @throws HostSilent when the host may have acted but no whole answer came; never to be answered
   *     with {@link HostOutcome.Declined}
   * @throws HostUnreachable when the request cannot have reached the host
   */
  default HostOutcome refund(RefundRequest request, Host host) throws HostSilent, HostUnreachable {
    throw new UnsupportedOperationException("no refunds at the host in " + name());
  }

  /**
   * Where buyers pay on a page of the bank's own; empty when payments are approved by {@link
   * #approve}. With one, {@link #approve} is never called, {@link #closeBatch} only when {@link
   * #commands} says that it needs the host, and {@link #reverse} also takes money back that came
   * too late, with the proof's evidence.
   */
  default Optional<PayPage> payPage() {
    return Optional.empty();
  }

  /**
   * Sends a whole batch to the host and asks it to settle.
   *
   * @throws HostSilent when the host may have taken the batch but no whole answer came
   * @throws HostUnreachable when the request cannot have reached the host
   */
  HostOutcome closeBatch(BatchCloseRequest request, Host host) throws HostSilent, HostUnreachable;

  /**
   * What a host sent, for the audit copy of a batch and for the journal: as many bytes, each at its
   * place, with every character of a secret replaced by {@code *}. A host may quote a card number,
   * and what it sends may be damaged, cut off or no message at all; when in doubt, more is
   * replaced.
   */
  default byte[] masked(byte[] received) {
    return LongDigits.masked(received);
  }

  /**
   * Carries out a command of its own, which the engine does not interpret (CassetteControl). It is
   * done here and now, without a host; like everything else, the same request has the same outcome.
   */
  default ControlOutcome control(ControlRequest request) {
    return new ControlOutcome.Unsupported();
  }
}
