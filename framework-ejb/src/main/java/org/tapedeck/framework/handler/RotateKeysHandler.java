package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.RotateKeys;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.vault.KeyRotation;
import org.tapedeck.framework.vault.VaultClosed;

@Dependent
class RotateKeysHandler implements Handler<RotateKeys> {

  private final KeyRotation rotation;

  @Inject
  RotateKeysHandler(KeyRotation rotation) {
    this.rotation = rotation;
  }

  @Override
  public Class<RotateKeys> command() {
    return RotateKeys.class;
  }

  @Override
  public Started begin(Caller caller, RotateKeys command) {
    try {
      rotation.newDataKey();
      return Started.done(Reply.success());
    } catch (VaultClosed closed) {
      throw refused(closed);
    }
  }

  static Refused refused(VaultClosed closed) {
    return new Refused(
        PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
        SecondaryReturnCode.RC_MASTERKEY,
        closed.getMessage());
  }
}
