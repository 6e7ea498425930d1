package org.tapedeck.it;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file in stories is told to the server, by itself. The file README.md explains the lines. */
class StoriesIT {

  @TestFactory
  Stream<DynamicTest> stories() throws IOException, URISyntaxException {
    Path folder = Path.of(StoriesIT.class.getResource("/stories").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(StoriesIT::name).filter(name -> !name.isEmpty()).toList();
      return names.stream().sorted().map(name -> dynamicTest(name, () -> Telling.story(name)));
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".story") ? name.replace(".story", "") : "";
  }
}
