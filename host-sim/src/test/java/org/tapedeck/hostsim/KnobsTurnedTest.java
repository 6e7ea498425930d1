package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.commsecure.CommSecureKnobs;
import org.tapedeck.hostsim.paynet.PaynetKnobs;

/** A knob that no test turns is a knob of which nobody knows what it does. */
class KnobsTurnedTest {
  private static final Path TESTS = Path.of("src/test/java/org/tapedeck/hostsim");

  static Stream<Arguments> banks() {
    return Stream.of(
        Arguments.of(
            Stream.concat(CommSecureKnobs.ROWS.stream(), CommSecureKnobs.AGREED.stream()).toList(),
            List.of(
                "Clearance",
                "CommSecureTest",
                "CommSecureProbeTest",
                "CommSecureResultTest",
                "PaySecureDirectTest")),
        Arguments.of(
            Stream.concat(PaynetKnobs.ROWS.stream(), PaynetKnobs.AGREED.stream()).toList(),
            List.of("Ticketing", "PaynetTest", "PaynetReceiptTest", "PaynetFollowUpTest")));
  }

  @ParameterizedTest
  @MethodSource("banks")
  void everyKnobIsTurnedInATest(List<Knob> knobs, List<String> tests) throws Exception {
    StringBuilder sources = new StringBuilder();
    for (String test : tests) {
      sources.append(source(test));
    }
    List<String> never =
        knobs.stream().map(Knob::name).filter(name -> !isTurned(name, sources)).toList();
    assertEquals(List.of(), never);
  }

  private static String source(String test) throws IOException {
    return Files.readString(TESTS.resolve(test + ".java"));
  }

  /** As an argument of its own, or in a column of a table. */
  private static boolean isTurned(String name, CharSequence sources) {
    return Pattern.compile("[\" ]" + name + "[\",]").matcher(sources).find();
  }
}
