package org.tapedeck.redirect.commsecure;

import static org.tapedeck.redirect.Form.encoded;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.Form;
import org.tapedeck.redirect.Wording;

/** Refunds by the bank's direct interface (section 2.5). */
final class Direct {

  private final GivingBack refund;

  Direct(GivingBack refund) {
    this.refund = refund;
  }

  HostOutcome ask(Host host, DirectAnswer.Yes yes) throws HostSilent, HostUnreachable {
    Optional<HostOutcome> no = inDoubt().or(this::whyNot);
    return no.isPresent()
        ? no.get()
        : new DirectAnswer(account().text("password"), refund.repeated(), yes)
            .outcome(host.exchange(message()));
  }

  /** Whatever keeps it from being asked again, it may have been done before. */
  private Optional<HostOutcome> inDoubt() {
    return refund.repeated() && !(mayBeRepeated() && isSetUp())
        ? Optional.of(
            new HostOutcome.Unknown(
                "CommSecure may have given the money back already, and would perhaps give it"
                    + " twice: look up transaction "
                    + refund.transaction()
                    + " at the bank."))
        : Optional.empty();
  }

  /**
   * The bank is not known to tell a repeated refund from a second one, so it is asked once, unless
   * the account says that it does: after silence only a person can find out what it did.
   */
  private boolean mayBeRepeated() {
    Values account = CommSecureKeywords.withAccountDefaults(account());
    return account.text("repeatRefund").equals("same");
  }

  private boolean isSetUp() {
    return account().find("merchantId").isPresent() && account().find("password").isPresent();
  }

  private Optional<HostOutcome> whyNot() {
    if (!isSetUp()) {
      return Optional.of(
          new HostOutcome.Misconfigured(
              "$MERCHANTID and $PASSWORD are needed for refunds: ModifyAccount sets them.",
              Values.NONE));
    }
    return refund.cents().isPresent()
        ? Optional.empty()
        : Optional.of(
            new HostOutcome.Declined(
                DeclineReason.INVALID,
                Values.of(Map.of("reason", "The amount is none in whole cents."))));
  }

  private Message message() {
    Wording wording =
        new Wording()
            .plain("REQUEST_TYPE=REFUND&MERCHANT_ID=" + encoded(account().text("merchantId")))
            .plain("&PASSWORD=")
            .secret(encoded(account().text("password")))
            .plain("&MERCHANT_TRANSID=" + refund.transaction())
            .plain("&AMOUNT=" + refund.cents().orElseThrow())
            .plain(field("AUTHNUM", "authNum"))
            .plain(field("TRANSID", "transId"))
            .plain(field("REFUNDKEY", "refundKey"));
    return wording.message(path(), Map.of(), Form.TYPE);
  }

  private String field(String name, String property) {
    return refund
        .evidence()
        .find(property)
        .map(value -> "&" + name + "=" + encoded(value))
        .orElse("");
  }

  private String path() {
    return CommSecureKeywords.withCassetteDefaults(refund.configuration().cassette()).text("path");
  }

  private Values account() {
    return refund.configuration().account();
  }
}
