package org.tapedeck.framework.harness;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.ControlOutcome;
import org.tapedeck.cassette.ControlRequest;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.ObjectType;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;

/** The objects and commands of the cassette Paper's own. */
final class PaperObjects {

  // spotless:off
  static final List<ObjectType> TYPES = List.of(
      new ObjectType("ROUTE", ObjectType.Level.SYSTEM,
          new KeywordTable()
              .required(Scope.OBJECT, "$ROUTE",    "route",    1010, Content.text(1, 20),  Secrecy.PLAIN)
              .optional(Scope.OBJECT, "$PASSWORD", "password", 1011, Content.text(1, 20),  Secrecy.HIDDEN),
          Set.of("$ROUTE")),
      new ObjectType("BRAND", ObjectType.Level.MERCHANT,
          new KeywordTable()
              .required(Scope.OBJECT, "$BRAND",    "brand",    1012, Content.text(1, 20),  Secrecy.PLAIN)
              .required(Scope.OBJECT, "$CONTRACT", "contract", 1013, Content.digits(4, 8), Secrecy.HIDDEN)
              .optional(Scope.OBJECT, "$NAME",     "name",     1014, Content.words(1, 20), Secrecy.PLAIN),
          Set.of("$BRAND")));
  // spotless:on

  private static final int NO_VOICE = 1015;

  private PaperObjects() {}

  static ControlOutcome control(ControlRequest request) {
    return switch (request.command()) {
      case "WHO" -> new ControlOutcome.Done("Paper" + words(request.configuration()));
      case "SAY" ->
          request
              .data()
              .find("$VOICE")
              .<ControlOutcome>map(voice -> new ControlOutcome.Done("It was said.\u0007"))
              .orElseGet(() -> new ControlOutcome.Refused(NO_VOICE, "There is no voice."));
      case "CRASH" -> throw new IllegalStateException("a bug in the cassette");
      default -> new ControlOutcome.Unsupported();
    };
  }

  /** Every object that is in force, secrets too, so that a test can see what the cassette sees. */
  static String words(Configuration configuration) {
    return configuration.objects().stream()
        .map(it -> " " + it.name() + new TreeMap<>(it.values().asMap()))
        .collect(joining());
  }
}
