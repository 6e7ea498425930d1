package org.tapedeck.redirect.commsecure;

import static org.tapedeck.cassette.visit.Hearing.FORGED;
import static org.tapedeck.cassette.visit.Hearing.MAY_CHARGE;
import static org.tapedeck.cassette.visit.Hearing.MAY_NOT_CHARGE;
import static org.tapedeck.cassette.visit.Hearing.PROBED_AGAIN;
import static org.tapedeck.cassette.visit.Hearing.PROBED_TOO_LATE;
import static org.tapedeck.cassette.visit.Hearing.PROBED_WHEN_OVER;
import static org.tapedeck.cassette.visit.Hearing.UNKNOWN_VISIT;

import java.util.EnumMap;
import java.util.Map;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Response;

/**
 * What a probe is answered: our profile, since the bank's own words are not known (section 2.1).
 * What has no row declines.
 */
final class ProbeAnswers {

  // spotless:off
  private static final Map<Hearing, Response> ROWS = new EnumMap<>(Map.of(
      MAY_CHARGE,       new Response(200, "ACCEPT\n"),
      MAY_NOT_CHARGE,   new Response(200, "DECLINE DIFFERS\n"),   // checks 3 and 4
      UNKNOWN_VISIT,    new Response(200, "DECLINE UNKNOWN\n"),   // check 1
      PROBED_TOO_LATE,  new Response(200, "DECLINE EXPIRED\n"),   // check 2
      PROBED_AGAIN,     new Response(200, "DECLINE REPEATED\n"),  // check 5
      PROBED_WHEN_OVER, new Response(200, "DECLINE OVER\n"),      // check 6
      FORGED,           new Response(403, "DECLINE ADDRESS\n"))); // check 7
  // spotless:on

  private static final Response OTHERWISE = new Response(200, "DECLINE REFUSED\n");

  private ProbeAnswers() {}

  static Response to(Hearing hearing) {
    return ROWS.getOrDefault(hearing, OTHERWISE);
  }
}
