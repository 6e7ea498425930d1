package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.ModifyPayServer;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.PayServer;

@Dependent
class ModifyPayServerHandler implements Handler<ModifyPayServer> {

  private final Merchants merchants;

  @Inject
  ModifyPayServerHandler(Merchants merchants) {
    this.merchants = merchants;
  }

  @Override
  public Class<ModifyPayServer> command() {
    return ModifyPayServer.class;
  }

  @Override
  public Started begin(Caller caller, ModifyPayServer command) {
    PayServer server = kept();
    command.enabled().ifPresent(server::enable);
    command.hostName().ifPresent(server::rename);
    command.cardRetention().ifPresent(server::keepCards);
    return Started.done(Reply.success());
  }

  private PayServer kept() {
    return merchants.lockPayServer().orElseGet(this::first);
  }

  private PayServer first() {
    PayServer server = new PayServer();
    merchants.add(server);
    return server;
  }
}
