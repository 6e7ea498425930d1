package org.tapedeck.framework.cardholder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.cassette.Links;
import org.w3c.dom.Element;

/** Cardholder authentication in front of a card payment, by 3-D Secure 1.0.2. */
@Dependent
public class CardholderAuthentication {

  private final CardholderSettings settings;
  private final Links links;
  private final Clock clock;
  private final Supplier<String> xids;
  private final Duration answerLimit;

  @Inject
  public CardholderAuthentication(CardholderSettings settings, Links links, Clock clock) {
    this(settings, links, clock, new Xids(), Directory.ANSWER_LIMIT);
  }

  /** The same with other identifiers and another limit. */
  CardholderAuthentication(
      CardholderSettings settings,
      Links links,
      Clock clock,
      Supplier<String> xids,
      Duration answerLimit) {
    this.settings = settings;
    this.links = links;
    this.clock = clock;
    this.xids = xids;
    this.answerLimit = answerLimit;
  }

  /** Whether the settings name a directory. Without one nothing else here may be asked. */
  public boolean isOn() {
    return settings.isOn();
  }

  /** What is done when nobody can say who pays, for {@link AuthenticationStatus#mayGoOn}. */
  public Policy policy() {
    return settings.policy();
  }

  /**
   * Asks the directory of the card scheme whether the card takes part. It waits for the network, up
   * to 20 seconds: no transaction may be open. Whatever network and directory do ends in a step.
   *
   * @throws IllegalArgumentException when the amount has no minor units, or more than 12 digits
   */
  public Step begin(Asked asked) {
    Values kept = Kept.of(settings, asked, xids.get());
    VEReq question =
        new VEReq(Kept.XID.in(kept), asked.pan(), settings.acquirerBin(), settings.merchantId());
    VERes answer = new Directory(settings, links, answerLimit).ask(question);
    if (answer instanceof VERes.Enrolled enrolled) {
      return redirect(asked, kept, enrolled);
    }
    return answer instanceof VERes.NotEnrolled
        ? notNeeded(AuthenticationStatus.NOT_ENROLLED)
        : notNeeded(AuthenticationStatus.UNAVAILABLE);
  }

  private static Step notNeeded(AuthenticationStatus status) {
    return new Step.NotNeeded(status, status.sentence());
  }

  private Step redirect(Asked asked, Values kept, VERes.Enrolled card) {
    String paReq = new PAReq(settings, kept, asked, card.accountId()).packed();
    return new Step.Redirect(
        new Instruction.Post(
            URI.create(card.acsUrl()),
            List.of(
                new Instruction.Field("PaReq", paReq),
                new Instruction.Field("TermUrl", asked.termUrl()),
                new Instruction.Field("MD", asked.md()))),
        kept);
  }

  /**
   * Judges what a browser has brought. It asks nobody. The same PaRes is worth the same again: who
   * charges a card for it has to see that it is done once.
   *
   * @param paRes as it came; null for none
   * @param kept of the {@link Step.Redirect} of this very payment, never found by MD
   */
  public Judgement judge(String paRes, Values kept) {
    if (paRes == null || paRes.isBlank()) {
      return nothing(AuthenticationStatus.FAILED, "The buyer came back without a PaRes.");
    }
    try {
      return judged(new PARes(proven(paRes)), kept);
    } catch (Unfit message) {
      return nothing(
          AuthenticationStatus.FORGED,
          AuthenticationStatus.FORGED.sentence() + " " + message.getMessage());
    }
  }

  private Element proven(String paRes) throws Unfit {
    SignatureAge oldest = settings.oldest();
    return new SignedMessage(SafeXml.message(Packing.unpack(paRes)))
        .proven(new SignerPath(settings.trustedCertificates(), oldest, clock), oldest);
  }

  private static Judgement judged(PARes answer, Values kept) throws Unfit {
    answer.mustAnswer(kept);
    AuthenticationStatus status = answer.status();
    return new Judgement(status, answer.evidence(), status.sentence());
  }

  private static Judgement nothing(AuthenticationStatus status, String sentence) {
    return new Judgement(status, Values.NONE, sentence);
  }
}
