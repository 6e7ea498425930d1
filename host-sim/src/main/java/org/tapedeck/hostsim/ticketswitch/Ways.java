package org.tapedeck.hostsim.ticketswitch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tapedeck.hostsim.acs.Directory;

/** Which places a buyer has to visit: the issuer of his card, then the debitor. */
final class Ways {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final Directory directory;
  private final Debitor debitor;

  Ways(Clock clock, Directory directory, Debitor debitor) {
    this.clock = clock;
    this.directory = directory;
    this.debitor = debitor;
  }

  List<Step> of(Call call, Purchase purchase) {
    String url = purchase.knobs().use("debitor-url");
    String base = url.equals("asked") ? call.base() : url;
    List<Step> steps = new ArrayList<>();
    if (purchase.knobs().yes("three-d-secure") && call.request().has("card_data")) {
      steps.addAll(issuer(call, purchase, base));
    }
    for (int left = purchase.knobs().number("redirects"); left > 0; left--) {
      steps.add(debitor.open(base, purchase.trolley()));
    }
    return steps;
  }

  /** None when the card does not take part. */
  private List<Step> issuer(Call call, Purchase purchase, String base) {
    Directory.Said said = directory.ask(call.get("card_data/card_number"), base);
    String expiry = call.get("card_data/expiry_date");
    return said.account().stream()
        .<Step>map(
            account ->
                new IssuerStep(
                    account,
                    said.url(),
                    purchase.trolley().price(),
                    expiry.substring(2) + expiry.substring(0, 2),
                    DATE.format(clock.instant())))
        .toList();
  }
}
