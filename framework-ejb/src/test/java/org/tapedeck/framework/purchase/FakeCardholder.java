package org.tapedeck.framework.purchase;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.cardholder.Asked;
import org.tapedeck.framework.cardholder.AuthenticationStatus;
import org.tapedeck.framework.cardholder.CardholderAuthentication;
import org.tapedeck.framework.cardholder.Judgement;
import org.tapedeck.framework.cardholder.Policy;
import org.tapedeck.framework.cardholder.Step;

/** A scheme that says what the test wants; a PaRes is the name of a status. */
final class FakeCardholder extends CardholderAuthentication {

  boolean on;
  AuthenticationStatus directory = AuthenticationStatus.AUTHENTICATED;
  Policy policy = Policy.REFUSE;
  Runnable meanwhile = () -> {};

  FakeCardholder() {
    super(null, null, null);
  }

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public Policy policy() {
    return policy;
  }

  @Override
  public Step begin(Asked asked) {
    Runnable once = meanwhile;
    meanwhile = () -> {};
    once.run();
    if (directory != AuthenticationStatus.AUTHENTICATED) {
      return new Step.NotNeeded(directory, "so it is");
    }
    return new Step.Redirect(
        new Instruction.Post(
            URI.create("https://issuer.example/acs"),
            List.of(
                new Instruction.Field("PaReq", "asked " + asked.pan().substring(12)),
                new Instruction.Field("TermUrl", asked.termUrl()),
                new Instruction.Field("MD", asked.md()))),
        Values.of(Map.of("xid", "1")));
  }

  @Override
  public Judgement judge(String paRes, Values kept) {
    return new Judgement(
        AuthenticationStatus.valueOf(paRes), Values.of(Map.of("status", "Y")), "judged");
  }
}
