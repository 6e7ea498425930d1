package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.CreateMerchantCassetteObject;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class CreateMerchantCassetteObjectHandler implements Handler<CreateMerchantCassetteObject> {

  private final OwnObjects objects;

  @Inject
  CreateMerchantCassetteObjectHandler(OwnObjects objects) {
    this.objects = objects;
  }

  @Override
  public Class<CreateMerchantCassetteObject> command() {
    return CreateMerchantCassetteObject.class;
  }

  @Override
  public Started begin(Caller caller, CreateMerchantCassetteObject command) {
    return objects.create(command.terms());
  }
}
