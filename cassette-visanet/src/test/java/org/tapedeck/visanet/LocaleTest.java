package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.testkit.ScriptedHost;

/** What goes out does not depend on where the server stands. */
class LocaleTest {

  /** With digits of its own; with capitals of its own. */
  private static final String ARABIC = "ar-EG";

  private static final String TURKISH = "tr-TR";

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {ARABIC, TURKISH})
  void authorizationIsTheSameEverywhere(String locale) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(locale));
    ScriptedHost host = ScriptedHost.answering(Samples.answer(GoldenBytes.of("w4")));
    new VisaNetCassette().approve(Samples.inLowerCase(Samples.approval("999", 2)), host);
    assertArrayEquals(GoldenBytes.of("w3"), host.onlySent().bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {ARABIC, TURKISH})
  void batchIsTheSameEverywhere(String locale) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(locale));
    ScriptedHost host = ScriptedHost.answering(Samples.answer(GoldenBytes.of("w13")));
    new VisaNetCassette().closeBatch(Samples.inLowerCase(Samples.batch()), host);
    byte[] golden = GoldenBytes.of("w12a", "w12b", "sale", "credit", "w12e");
    assertArrayEquals(golden, host.onlySent().bytes());
  }
}
