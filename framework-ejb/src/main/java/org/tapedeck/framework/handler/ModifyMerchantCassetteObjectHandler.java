package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.ModifyMerchantCassetteObject;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class ModifyMerchantCassetteObjectHandler implements Handler<ModifyMerchantCassetteObject> {

  private final OwnObjects objects;

  @Inject
  ModifyMerchantCassetteObjectHandler(OwnObjects objects) {
    this.objects = objects;
  }

  @Override
  public Class<ModifyMerchantCassetteObject> command() {
    return ModifyMerchantCassetteObject.class;
  }

  @Override
  public Started begin(Caller caller, ModifyMerchantCassetteObject command) {
    return objects.modify(command.terms());
  }
}
