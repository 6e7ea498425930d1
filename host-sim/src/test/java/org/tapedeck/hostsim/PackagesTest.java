package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/tapedeck/hostsim");
  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?org\\.tapedeck\\.(?:hostsim\\.)?([a-z]+)\\.");

  // Each line names what a package may see, so that there is one direction and no circle.
  @ParameterizedTest
  @CsvSource({
    "frame,         ''",
    "layout,        ''",
    "behaviour,     ''",
    "tls,           ''",
    "mac,           ''",
    "books,         ''",
    "talks,         ''",
    "terminals,     books",
    "authorization, behaviour books frame layout talks terminals",
    "settlement,    behaviour books layout talks terminals",
    "hosts,         authorization behaviour settlement",
    "gateway,       authorization behaviour books frame hosts settlement talks",
    "shops,         bank books mac",
    "commsecure,    bank books mac shops",
    "paynet,        bank books mac shops",
    "line,          authorization behaviour books frame hosts settlement talks",
    "bank,          books",
    "acs,           bank books shops tls xml",
    "ticketswitch,  acs bank books shops xml",
    "storefront,    bank xml",
    "xml,           ''",
    "soap,          xml",
    "json,          ''",
    "saman,         bank books json soap"
  })
  void eachPackageSeesOnlyThoseBelowIt(String name, String below) throws IOException {
    Set<String> allowed = new TreeSet<>(Arrays.asList(below.split(" ")));
    allowed.remove("");
    Set<String> seen = imported(SOURCES.resolve(name));
    seen.remove(name);
    assertEquals(allowed, seen);
  }

  private static Set<String> imported(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.flatMap(PackagesTest::imports).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> imports(Path file) {
    try {
      return IMPORT.matcher(Files.readString(file)).results().map(found -> found.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
