package org.tapedeck.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tapedeck.browser.Browser;

/** Looks for what keeps people out of a page who do not see it, or not well. */
final class Axe {

  private static final String FINDINGS =
      "axe.run(document, {resultTypes: ['violations']})"
          + ".then(found => found.violations.filter(it => it.impact !== 'minor')"
          + ".map(it => it.impact + ' ' + it.id + ': ' + it.nodes[0].html))";

  private final String script;

  Axe() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What is worse than minor, each with the element where it is. */
  @SuppressWarnings("unchecked")
  List<String> findings(Browser browser) {
    browser.run(script);
    return (List<String>) browser.await(FINDINGS);
  }
}
