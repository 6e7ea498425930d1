package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.DeleteMerchantCassetteObject;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class DeleteMerchantCassetteObjectHandler implements Handler<DeleteMerchantCassetteObject> {

  private final OwnObjects objects;

  @Inject
  DeleteMerchantCassetteObjectHandler(OwnObjects objects) {
    this.objects = objects;
  }

  @Override
  public Class<DeleteMerchantCassetteObject> command() {
    return DeleteMerchantCassetteObject.class;
  }

  @Override
  public Started begin(Caller caller, DeleteMerchantCassetteObject command) {
    return objects.delete(command.terms());
  }
}
