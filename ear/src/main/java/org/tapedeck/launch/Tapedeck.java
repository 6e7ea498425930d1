package org.tapedeck.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The main class of tapedeck.jar: {@code java -jar tapedeck.jar [--port N]}, or {@link
 * VerifyJournal}.
 *
 * <p>It starts Payara Micro in Tapedeck's own folder, and ends the process with a sentence and exit
 * code 1 when Tapedeck is not up then; Micro by itself would stay and answer 404.
 */
public final class Tapedeck {

  private static final String STANDARD_PORT = "8080";

  private Tapedeck() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0 && arguments[0].equals(VerifyJournal.OPTION)) {
      System.exit(VerifyJournal.run(arguments, System.out, System.err));
    }
    // Has an effect only before the first socket: one listener, on the loopback address of IPv4.
    defaultProperty("java.net.preferIPv4Stack", "true");
    // What was posted is not kept in the threads' buffers after its command.
    defaultProperty(
        "org.glassfish.grizzly.DEFAULT_MEMORY_MANAGER", "org.tapedeck.memory.UnpooledMemory");
    try {
      int port = port(arguments);
      Port.mustBeFree(port);
      Home home = Home.enter(System.getProperty("tapedeck.home", "data"));
      home.settings().forEach(Tapedeck::defaultProperty);
      MasterKeyFile.mustHoldAKey(Path.of(System.getProperty("tapedeck.master-key-file")));
      PasswordFile.read("tapedeck.database.password", "database");
      PasswordFile.read("tapedeck.broker.password", "broker");
      PasswordFile.read("tapedeck.mail.password", "mail server");
      start(home, arguments);
      Port.mustAnswer(port);
      System.out.println("tapedeck ready port=" + port);
    } catch (CannotStart why) {
      System.err.println(why.getMessage());
      System.exit(1);
    }
  }

  private static void start(Home home, String[] arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("--unpackdir", home.emptyRuntime().toString()));
    all.addAll(List.of(arguments));
    try {
      PayaraMicro.main(all.toArray(String[]::new));
    } catch (Exception failed) {
      throw new CannotStart("The server failed to start: " + failed.getMessage());
    }
  }

  private static int port(String[] arguments) {
    int at = List.of(arguments).indexOf("--port");
    String port = at >= 0 && at + 1 < arguments.length ? arguments[at + 1] : STANDARD_PORT;
    try {
      return Integer.parseInt(port);
    } catch (NumberFormatException notANumber) {
      throw new CannotStart("--port needs a number.");
    }
  }

  private static void defaultProperty(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
