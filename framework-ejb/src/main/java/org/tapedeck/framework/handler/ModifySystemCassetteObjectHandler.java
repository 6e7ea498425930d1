package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.ModifySystemCassetteObject;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class ModifySystemCassetteObjectHandler implements Handler<ModifySystemCassetteObject> {

  private final OwnObjects objects;

  @Inject
  ModifySystemCassetteObjectHandler(OwnObjects objects) {
    this.objects = objects;
  }

  @Override
  public Class<ModifySystemCassetteObject> command() {
    return ModifySystemCassetteObject.class;
  }

  @Override
  public Started begin(Caller caller, ModifySystemCassetteObject command) {
    return objects.modify(command.terms());
  }
}
