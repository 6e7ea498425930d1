package org.tapedeck.hostsim.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The keytool of the Java that runs us, in one directory, with a password that stays in a file. */
final class Keytool {
  /** It lives for less than a second: to compile it well takes longer than it does. */
  private static final List<String> SHORT_LIVED =
      List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

  private final Path directory;
  private final Path password;

  Keytool(Path directory, Path password) {
    this.directory = directory;
    this.password = password;
  }

  void run(String arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(SHORT_LIVED);
    command.addAll(List.of(arguments.strip().split("\\s+")));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass:file", password.toString()));
    Process keytool =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes());
    if (exitCode(keytool) != 0) {
      throw new IOException("keytool failed: " + said.strip());
    }
  }

  private static int exitCode(Process keytool) throws IOException {
    try {
      return keytool.waitFor();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while making certificates", stop);
    }
  }
}
