package org.tapedeck.framework.query;

import java.util.Collection;
import java.util.List;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;

/** What About tells: the server that speaks, to whom, and the cassettes that are plugged in. */
public final class AboutViews {

  private record Speaking(String user, String version) {}

  // spotless:off
  private static final Shape<Speaking> SERVER = Shape.<Speaking>of("PSPaymentServer", it -> Values.NONE)
      .row("userName",  Speaking::user)
      .row("version",   Speaking::version);

  private static final Shape<Cassette> CASSETTE = Shape.<Cassette>of("PSCassette", it -> Values.NONE)
      .row("cassette",  Cassette::name)
      .row("version",   Cassette::version);
  // spotless:on

  private AboutViews() {}

  public static ViewCollection of(String user, String version, Collection<Cassette> plugged) {
    List<View> cassettes = plugged.stream().map(CASSETTE::view).toList();
    View server = SERVER.view(new Speaking(user, version));
    return new ViewCollection(
        "AboutCollection",
        List.of(server.with(List.of(new ViewCollection("CassetteCollection", cassettes)))));
  }
}
