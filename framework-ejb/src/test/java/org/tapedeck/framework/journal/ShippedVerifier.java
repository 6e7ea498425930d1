package org.tapedeck.framework.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The program that verifies journals ({@code tapedeck.jar --verify-journal}). The launcher knows
 * nothing of the engine, nor the engine of it, so it is compiled here from its own folder.
 */
final class ShippedVerifier {

  private static final Path SOURCES = Path.of("../ear/src/main/java/org/tapedeck/launch");

  private static final Method RUN = compiled();

  private ShippedVerifier() {}

  /** What it says of a file with this text. */
  static String of(String text, String... noted) {
    try {
      Path file = Files.createTempFile("journal", ".jsonl");
      Files.writeString(file, text);
      String said =
          run(Stream.concat(Stream.of("--verify-journal", file.toString()), Stream.of(noted)));
      Files.delete(file);
      return said;
    } catch (IOException | ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String run(Stream<String> arguments) throws ReflectiveOperationException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, UTF_8);
    Object code = RUN.invoke(null, arguments.toArray(String[]::new), out, out);
    return code + " " + said.toString(UTF_8).strip();
  }

  private static Method compiled() {
    try {
      Path classes = Files.createTempDirectory("launch");
      String[] arguments =
          Stream.of("VerifyJournal", "JournalChain", "JournalLine")
              .map(name -> SOURCES.resolve(name + ".java").toString())
              .toArray(String[]::new);
      String[] all =
          Stream.concat(Stream.of("-d", classes.toString()), Stream.of(arguments))
              .toArray(String[]::new);
      if (ToolProvider.getSystemJavaCompiler().run(null, null, null, all) != 0) {
        throw new AssertionError("the verifier does not compile");
      }
      URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
      Method run =
          loader
              .loadClass("org.tapedeck.launch.VerifyJournal")
              .getDeclaredMethod("run", String[].class, PrintStream.class, PrintStream.class);
      run.setAccessible(true);
      return run;
    } catch (IOException | ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }
}
