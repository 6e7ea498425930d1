package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.commsecure.CommSecureKnobs;
import org.tapedeck.hostsim.paynet.PaynetKnobs;

class BanksReadmeTest {

  static Stream<List<Knob>> tables() {
    return Stream.of(
        CommSecureKnobs.ROWS, CommSecureKnobs.AGREED, PaynetKnobs.ROWS, PaynetKnobs.AGREED);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theReadmeCarriesTheKnobs(List<Knob> table) throws Exception {
    String lines = table.stream().map(Knob::line).collect(Collectors.joining("\n"));
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains(lines), () -> "README.md wants:\n" + lines);
  }
}
