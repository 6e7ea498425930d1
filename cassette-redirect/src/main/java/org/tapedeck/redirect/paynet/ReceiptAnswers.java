package org.tapedeck.redirect.paynet;

import static org.tapedeck.cassette.visit.Hearing.CONFIRMING;
import static org.tapedeck.cassette.visit.Hearing.DOUBTFUL;
import static org.tapedeck.cassette.visit.Hearing.FORGED;
import static org.tapedeck.cassette.visit.Hearing.NOT_PAID;
import static org.tapedeck.cassette.visit.Hearing.PAID;
import static org.tapedeck.cassette.visit.Hearing.TOO_LATE;
import static org.tapedeck.cassette.visit.Hearing.UNKNOWN_VISIT;
import static org.tapedeck.cassette.visit.Hearing.USED_ELSEWHERE;

import java.util.EnumMap;
import java.util.Map;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Response;

/**
 * What a receipt is answered (section 4.4): 200 ends its deliveries, anything else has Paynet send
 * it again, later and later. What has no row is sent again.
 */
final class ReceiptAnswers {

  // spotless:off
  private static final Map<Hearing, Response> ROWS = new EnumMap<>(Map.of(
      PAID,           new Response(200, "paid\n"),
      NOT_PAID,       new Response(200, "not paid\n"),
      TOO_LATE,       new Response(200, "too late, given back\n"),  // the undo is recorded
      FORGED,         new Response(403, "refused\n"),               // gives time to mend a wrong secret
      UNKNOWN_VISIT,  new Response(404, "unknown\n"),
      USED_ELSEWHERE, new Response(409, "paid for another\n"),
      CONFIRMING,     new Response(503, "again later\n")));
  // spotless:on

  private static final Response OTHERWISE = new Response(503, "again later\n");

  private ReceiptAnswers() {}

  /** Whether one that differs is sent again, the account says. */
  static Response to(Hearing hearing, Values account) {
    return hearing == DOUBTFUL
        ? new Response(PaynetKeywords.withAccountDefaults(account).number("differs"), "differs\n")
        : ROWS.getOrDefault(hearing, OTHERWISE);
  }
}
