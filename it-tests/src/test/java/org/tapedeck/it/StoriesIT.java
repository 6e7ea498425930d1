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
      List<Path> stories =
          files.filter(file -> file.toString().endsWith(".story")).sorted().toList();
      return stories.stream().map(story -> dynamicTest(name(story), () -> tell(story)));
    }
  }

  private static String name(Path story) {
    return story.getFileName().toString().replace(".story", "").replace('-', ' ');
  }

  private static void tell(Path story) throws IOException, InterruptedException {
    Telling telling = new Telling(Stage.shared());
    for (Line line : Line.read(Files.readString(story))) {
      try {
        telling.tell(line);
      } catch (AssertionError different) {
        throw new AssertionError(
            name(story) + ", " + line + "\n" + different.getMessage(), different);
      }
    }
  }
}
