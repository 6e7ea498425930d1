package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.RotateMasterKey;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.vault.KeyRotation;
import org.tapedeck.framework.vault.VaultClosed;

@Dependent
class RotateMasterKeyHandler implements Handler<RotateMasterKey> {

  private final KeyRotation rotation;

  @Inject
  RotateMasterKeyHandler(KeyRotation rotation) {
    this.rotation = rotation;
  }

  @Override
  public Class<RotateMasterKey> command() {
    return RotateMasterKey.class;
  }

  @Override
  public Started begin(Caller caller, RotateMasterKey command) {
    try {
      if (rotation.newMasterKey() == 0) {
        throw new Refused(
            PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
            SecondaryReturnCode.RC_MASTERKEY_IN_USE,
            "The first key in the master key file is in use already.");
      }
      return Started.done(Reply.success());
    } catch (VaultClosed closed) {
      throw RotateKeysHandler.refused(closed);
    }
  }
}
