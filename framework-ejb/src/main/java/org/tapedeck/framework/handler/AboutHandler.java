package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.About;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

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
        caller.user().map(user -> Reply.found(about(user))).orElseGet(Reply::success));
  }

  private ViewCollection about(String user) {
    View server = view("PSPaymentServer", Map.of("userName", user, "version", version()));
    List<View> plugged = cassettes.all().stream().map(AboutHandler::cassette).toList();
    return new ViewCollection(
        "AboutCollection",
        List.of(server.with(List.of(new ViewCollection("CassetteCollection", plugged)))));
  }

  private static View cassette(Cassette cassette) {
    return view("PSCassette", Map.of("cassette", cassette.name(), "version", cassette.version()));
  }

  private static View view(String element, Map<String, String> attributes) {
    return new View(element, new TreeMap<>(attributes), Values.NONE, List.of());
  }

  private static String version() {
    String version = AboutHandler.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
