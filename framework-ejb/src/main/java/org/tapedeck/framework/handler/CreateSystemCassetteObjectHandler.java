package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.CreateSystemCassetteObject;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class CreateSystemCassetteObjectHandler implements Handler<CreateSystemCassetteObject> {

  private final OwnObjects objects;

  @Inject
  CreateSystemCassetteObjectHandler(OwnObjects objects) {
    this.objects = objects;
  }

  @Override
  public Class<CreateSystemCassetteObject> command() {
    return CreateSystemCassetteObject.class;
  }

  @Override
  public Started begin(Caller caller, CreateSystemCassetteObject command) {
    return objects.create(command.terms());
  }
}
