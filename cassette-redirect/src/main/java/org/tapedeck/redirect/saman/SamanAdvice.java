package org.tapedeck.redirect.saman;

import java.util.List;
import org.tapedeck.cassette.Values;

/** What would be wiser than an account's settings. */
final class SamanAdvice {

  private SamanAdvice() {}

  static List<String> of(Values account) {
    SamanSettings settings =
        new SamanSettings(Values.NONE, SamanKeywords.withAccountDefaults(account));
    return settings.profile() == Profile.SOAP && settings.password().isEmpty()
        ? List.of("Without $PASSWORD no money can be given back, not even what came too late.")
        : List.of();
  }
}
