package org.tapedeck.redirect.saman;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.Damaged;

/** Gives the buyer money back, of a receipt. */
record TakeBack(
    SamanSettings settings,
    Question question,
    Values evidence,
    boolean repeated,
    Function<Values, HostOutcome> done) {

  private static final String NO_PASSWORD =
      "$PASSWORD is not set: ModifyAccount gives the account its password.";

  /** All that the bank has; what that is the bank is asked when nobody has asked before. */
  HostOutcome all(Host host) throws HostSilent, HostUnreachable, Damaged {
    return refused().isPresent() ? refused().get() : allOf(host);
  }

  /** So many rial of what was paid. */
  HostOutcome part(long rial, Host host) throws HostSilent, HostUnreachable, Damaged {
    return refused().isPresent() ? refused().get() : partOf(rial, host);
  }

  static Declined invalid(String words) {
    return new Declined(DeclineReason.INVALID, Values.of(Map.of("resultText", words)));
  }

  /** A setting that was changed does not undo what was asked for before. */
  private HostOutcome unasked(HostOutcome why) {
    return repeated
        ? new Unknown("The bank was asked before, and by the settings cannot be asked again.")
        : why;
  }

  private Optional<HostOutcome> refused() {
    if (evidence.find("refNum").isEmpty()) {
      return Optional.of(invalid("there is no receipt of the bank"));
    }
    return settings.profile() == Profile.SOAP && settings.password().isEmpty()
        ? Optional.of(unasked(new Misconfigured(NO_PASSWORD, Values.NONE)))
        : Optional.empty();
  }

  private HostOutcome allOf(Host host) throws HostSilent, HostUnreachable, Damaged {
    Optional<Long> known = evidence.find("paid").map(Long::valueOf);
    return known.isPresent() ? asked(known.get(), host) : found(host);
  }

  /** Money that came too late was never verified, and only what was can be given back. */
  private HostOutcome found(Host host) throws HostSilent, HostUnreachable, Damaged {
    Verified verified = Gateway.of(settings).verify(refNum(), host);
    return verified.said().isDone(true)
        ? asked(verified.paid(), host)
        : nothing(verified.said().no(Values.NONE), verified.said());
  }

  /** The bank has none of it: that is what was wanted. */
  private HostOutcome nothing(HostOutcome no, Said said) {
    return switch (said.meaning()) {
      case DECLINED, INVALID -> done.apply(said.evidence());
      case DOUBTFUL -> new Unknown(said.sentence());
      default -> no;
    };
  }

  /**
   * By a repetition the bank might give a part twice: it takes no name for what it is asked. Only
   * of more than half it cannot.
   */
  private HostOutcome partOf(long rial, Host host) throws HostSilent, HostUnreachable, Damaged {
    long paid = Long.parseLong(evidence.text("paid"));
    if (rial != paid && !settings.reversesAmounts()) {
      return unasked(invalid("only the whole payment can be given back"));
    }
    return repeated && rial <= paid / 2
        ? new Unknown("The bank may have given a part back, and would do so again: ask the bank.")
        : asked(rial, host);
  }

  private HostOutcome asked(long rial, Host host) throws HostSilent, HostUnreachable, Damaged {
    Said said = Gateway.of(settings).takeBack(question, refNum(), rial, host);
    if (said.isDone(repeated)) {
      return done.apply(said.evidence());
    }
    return repeated && said.hidesWhatWasBefore()
        ? new Unknown(said.sentence())
        : said.no(Values.NONE);
  }

  private String refNum() {
    return evidence.text("refNum");
  }
}
