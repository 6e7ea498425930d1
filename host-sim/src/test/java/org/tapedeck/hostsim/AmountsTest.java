package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Listener;
import org.tapedeck.hostsim.support.Terminal;

/** A host to which every amount is an ordinary one. */
class AmountsTest {
  private Sim sim;

  @BeforeEach
  void start() throws Exception {
    sim = new Sim("--amounts", "ignore", "--line-port", "0");
  }

  @AfterEach
  void stop() {
    sim.close();
  }

  private static byte[] frame(String example, String changes, boolean last) {
    return new Frame(Changed.by(Examples.record(example), changes), last).octets();
  }

  private String sent(String type, byte[] body) throws Exception {
    return Listener.answer(sim.terminal.send(type, body).body());
  }

  @ParameterizedTest
  @CsvSource({
    "305, 00",
    "377, 00",
    "381, 00",
    "385, 00",
    "387, 00",
    "388, 00",
    "389, 00",
    "9999905, 00",
    "99991000, 05"
  })
  void anAuthorizationIsApprovedUpToSevenDigits(String amount, String code) throws Exception {
    byte[] request = frame("W3", "part 5 " + amount, true);
    assertEquals(code + "/0002", sent(Terminal.AUTHORIZATION, request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"321", "322", "323", "324", "325"})
  void soItIsOnALine(String amount) throws Exception {
    byte[] request = frame("W3", "at 2 0; part 5 " + amount, true);
    String heard = Listener.hears(sim.host.linePort(), List.of(request));
    assertEquals("ENQ 00/0002 EOT gone", heard);
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 33, 34, 35, 36, 37, 71, 72, 75, 76, 77})
  void aBatchIsAccepted(int ending) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    batch(ending).forEach(body::writeBytes);
    assertEquals("GB/003", sent(Terminal.SETTLEMENT, body.toByteArray()));
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 33, 34, 35, 36, 37, 71, 72, 75, 76, 77})
  void soItIsOnALine(int ending) throws Exception {
    String heard = Listener.hears(sim.host.linePort(), batch(ending));
    assertEquals("ENQ ACK BEL ACK BEL GB/003 EOT gone", heard);
  }

  /** W12 with a sale and so a net deposit that end so: the credit is 1.00. */
  private static List<byte[]> batch(int ending) {
    String sale = String.format(Locale.ROOT, "at 85 %012d", 200 + ending);
    String totals =
        String.format(Locale.ROOT, "at 26 %016d; at 58 %016d", 300 + ending, 100 + ending);
    return List.of(
        Examples.frame("W12a"),
        Examples.frame("W12b"),
        frame("W12c", sale, false),
        Examples.frame("W12d"),
        frame("W12e", totals, true));
  }
}
