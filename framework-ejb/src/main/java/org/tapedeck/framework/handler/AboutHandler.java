package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.About;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AboutViews;

@Dependent
class AboutHandler implements Handler<About> {

  private final Cassettes cassettes;

  @Inject
  AboutHandler(Cassettes cassettes) {
    this.cassettes = cassettes;
  }

  @Override
  public Class<About> command() {
    return About.class;
  }

  @Override
  public Started begin(Caller caller, About command) {
    // Somebody who has not logged in learns that the server answers, and nothing else.
    return Started.done(
        caller
            .user()
            .map(user -> Reply.found(AboutViews.of(user, version(), cassettes.all())))
            .orElseGet(Reply::success));
  }

  private static String version() {
    String version = AboutHandler.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
