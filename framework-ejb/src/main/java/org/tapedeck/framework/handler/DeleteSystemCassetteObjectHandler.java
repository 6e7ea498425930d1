package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.DeleteSystemCassetteObject;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class DeleteSystemCassetteObjectHandler implements Handler<DeleteSystemCassetteObject> {

  private final OwnObjects objects;

  @Inject
  DeleteSystemCassetteObjectHandler(OwnObjects objects) {
    this.objects = objects;
  }

  @Override
  public Class<DeleteSystemCassetteObject> command() {
    return DeleteSystemCassetteObject.class;
  }

  @Override
  public Started begin(Caller caller, DeleteSystemCassetteObject command) {
    return objects.delete(command.terms());
  }
}
