package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.ControlOutcome;
import org.tapedeck.cassette.ControlRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.CassetteControl;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Configurations;

@Dependent
class CassetteControlHandler implements Handler<CassetteControl> {

  private static final int LONGEST_ANSWER = 1000;

  private final Known known;
  private final Activity activity;
  private final Configurations configurations;

  @Inject
  CassetteControlHandler(Known known, Activity activity, Configurations configurations) {
    this.known = known;
    this.activity = activity;
    this.configurations = configurations;
  }

  @Override
  public Class<CassetteControl> command() {
    return CassetteControl.class;
  }

  @Override
  public Started begin(Caller caller, CassetteControl command) {
    Cassette cassette = known.cassette(command.paymentType(), RC_PAYMENTTYPE);
    activity.checkCassette(cassette.name());
    ControlOutcome outcome = cassette.control(request(command));
    if (outcome instanceof ControlOutcome.Done done) {
      return Started.done(Reply.of(PRC_OPERATION_SUCCESS, RC_NONE, shown(done.text())));
    }
    throw refusal(outcome);
  }

  private ControlRequest request(CassetteControl command) {
    return new ControlRequest(
        configurations.of(command.paymentType()),
        command.cassetteCommand(),
        Values.of(command.protocolData().byKeyword()));
  }

  private static Refused refusal(ControlOutcome outcome) {
    if (outcome instanceof ControlOutcome.Refused refused) {
      String sentence = shown(refused.sentence());
      return new Refused(sentence, PRC_CASSETTE_ERROR, refused.code(), sentence);
    }
    return new Refused(
        PRC_CASSETTE_ERROR, RC_COMMAND_NOT_SUPPORTED, "The cassette does not have this command.");
  }

  /** What a reply can hold, whatever a cassette says. */
  private static String shown(String text) {
    String printable = text.replaceAll("[\\p{Cntrl}\\p{Cn}\\p{Cs}\\uFFFE\\uFFFF]", " ");
    return printable.substring(0, Math.min(LONGEST_ANSWER, printable.length()));
  }
}
