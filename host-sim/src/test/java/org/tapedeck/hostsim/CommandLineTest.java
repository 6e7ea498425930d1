package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.hostsim.terminals.Terminals;

class CommandLineTest {

  private static Process run(String... arguments) throws IOException {
    return runIn("en-US", arguments);
  }

  private static Process runIn(String country, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String[] parts = country.split("-");
    command.addAll(List.of("-Duser.language=" + parts[0], "-Duser.country=" + parts[1]));
    command.addAll(List.of("-cp", "target/classes", HostSim.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "ar-EG"})
  void itSaysWhenItIsReadyAndStopsWhenTold(String country) throws Exception {
    Process sim = runIn(country, "--port", "0", "--books-port", "0", "--tls", Sim.TLS.toString());
    try (BufferedReader out = sim.inputReader()) {
      String ready = out.readLine();
      assertTrue(ready.matches("host-sim ready https=\\d+ books=\\d+"), ready);
    } finally {
      sim.destroy();
    }
    assertTrue(sim.waitFor(20, TimeUnit.SECONDS));
  }

  @Test
  void aPortInUseIsOneLineAndExitCode1() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(other.getLocalPort());
      Process sim = run("--port", port, "--books-port", "0", "--tls", Sim.TLS.toString());
      List<String> said = sim.inputReader().lines().toList();
      String refusal = "host-sim: port " + port + " on 127.0.0.1 cannot be opened, is it in use?";
      assertEquals(List.of(refusal), said);
      assertEquals(1, sim.waitFor());
    }
  }

  @Test
  void theRulesCanBePrinted() throws Exception {
    Process sim = run("--rules");
    assertEquals(Rules.all().lines().toList(), sim.inputReader().lines().toList());
  }

  @Test
  void theReadmeCarriesTheRulesAndTheOptions() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains(Rules.text()), "README.md wants the text of --rules");
    assertTrue(readme.contains(Rules.banks()), "README.md wants the banks' part of --rules");
    assertTrue(readme.contains(Options.help()), "README.md wants the text of --help");
  }

  @Test
  void optionsHaveDefaults() {
    Options options = Options.read();
    assertEquals(8443, options.port());
    assertEquals(45, options.delays().late().toSeconds());
    assertEquals(Set.of("999995"), options.profiles().get(0).bins());
  }

  @Test
  void severalBinsMayBeKnown() {
    assertEquals(
        Set.of("999995", "123456"),
        Options.read("--bins", "999995,123456").profiles().get(0).bins());
  }

  @Test
  void anyTerminalIsKnownAndNoneIsBlockedUnlessSaid() {
    assertEquals(Terminals.ANY, Options.read().terminals());
    Options said = Options.read("--terminals", "1515,00011516", "--blocked", "1517,1517,M");
    Terminals wanted = new Terminals(Set.of("1515", "00011516"), Set.of("1517", "M"));
    assertEquals(wanted, said.terminals());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense 1",
        "--port",
        "--port many",
        "--bins 12",
        "--voids maybe",
        "--repeats maybe",
        "--amounts maybe",
        "--fhms-path gateway?Transact",
        "--fhms-path /gateway",
        "--terminals 15",
        "--terminals 1515,",
        "--terminals any,1515",
        "--terminals none",
        "--terminals M",
        "--blocked 151",
        "--blocked any",
        "--blocked X"
      })
  void whatIsNotUnderstoodIsRefused(String arguments) {
    String[] words = arguments.split(" ");
    assertThrows(IllegalArgumentException.class, () -> Options.read(words));
  }
}
