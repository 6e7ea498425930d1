package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BanksReadmeTest {

  static List<String> tables() {
    return Rules.shops();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theReadmeCarriesTheKnobs(String table) throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains(table.strip()), () -> "README.md wants:\n" + table);
  }
}
