package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.LineTerminal;
import org.tapedeck.hostsim.support.Terminal;

/**
 * Whatever comes in, the host has a word for it or hangs up, books nothing that was not asked for,
 * and serves the next one. Input n is made from the seed plus n; see CONTRIBUTING.md.
 */
class GarbageTest {

  private static final long SEED = Long.getLong("tapedeck.fuzz.seed", 20_300_615);
  private static final long TIMES = Long.getLong("tapedeck.fuzz.times", 1);

  private static final int POSTS = 400;
  private static final int SOCKETS = 40;
  private static final int CALLS = 60;
  private static final int FRAMES = 20_000;

  private static final List<String> TYPES =
      List.of(Terminal.AUTHORIZATION, Terminal.SETTLEMENT, "text/plain", "x/y; z");

  private static Sim sim;

  @BeforeAll
  static void start() throws Exception {
    sim = new Sim("--line-port", "0", "--late-seconds", "0", "--silent-seconds", "0");
  }

  @AfterAll
  static void isWell() throws Exception {
    try {
      HttpResponse<byte[]> answer = sim.terminal.send(Terminal.AUTHORIZATION, Examples.frame("W3"));
      byte[] body = answer.body();
      String said =
          new FrameReader(new ByteArrayInputStream(body), 1_000, 4_000).next().get().text();
      assertEquals("00", said.substring(17, 19));
      assertFalse(sim.logged().contains("own fault"), sim::logged);
    } finally {
      sim.close();
    }
  }

  private interface Try {
    void with(Random random) throws Exception;
  }

  private static void inputs(int many, Try input) {
    for (long seed = SEED; seed < SEED + many * TIMES; seed++) {
      try {
        input.with(new Random(seed));
      } catch (Exception | AssertionError found) {
        throw new AssertionError("-Dtapedeck.fuzz.seed=" + seed + ": " + found, found);
      }
    }
  }

  @Test
  void bytesAreFramesOrBadFrames() {
    inputs(
        FRAMES,
        random -> {
          byte[] spoiled = spoiled(random, Examples.batch());
          FrameReader frames = new FrameReader(new ByteArrayInputStream(spoiled), 1_000, 4_000);
          try {
            int count = 0;
            while (frames.next().isPresent()) {
              count++;
            }
            assertTrue(count <= spoiled.length);
          } catch (BadFrame bad) {
            assertTrue(bad.fault() != null);
          }
        });
  }

  /** Whole frames around spoiled records come past the check byte. */
  @Test
  void whatIsPostedIsAnswered() {
    inputs(
        POSTS,
        random -> {
          byte[] body =
              random.nextBoolean()
                  ? spoiled(random, random.nextBoolean() ? Examples.frame("W3") : Examples.batch())
                  : framed(random);
          String type = TYPES.get(random.nextInt(TYPES.size()));
          try {
            assertEquals(200, sim.terminal.send(type, body).statusCode());
          } catch (IOException hungUp) {
            // As for a card whose issuer nobody knows.
            assertFalse(sim.logged().contains("own fault"), sim::logged);
          }
        });
  }

  private static byte[] framed(Random random) {
    List<String> names = List.copyOf(Examples.names());
    String record = Examples.record(names.get(random.nextInt(names.size())));
    byte[] spoiled = spoiled(random, record.getBytes(StandardCharsets.ISO_8859_1));
    for (int at = 0; at < spoiled.length; at++) {
      spoiled[at] &= 0x7F;
    }
    return new Frame(new String(spoiled, StandardCharsets.ISO_8859_1), true).octets();
  }

  @Test
  void whatIsNoHttpIsHungUpOn() {
    byte[] post =
        ("POST /scripts/gateway.dll?Transact HTTP/1.1\r\nHost: x\r\nContent-Type: "
                + Terminal.AUTHORIZATION
                + "\r\nContent-Length: 9\r\n\r\nnot a frame")
            .getBytes(StandardCharsets.US_ASCII);
    inputs(
        SOCKETS,
        random -> {
          try (SSLSocket socket =
              (SSLSocket)
                  sim.terminal
                      .tls()
                      .getSocketFactory()
                      .createSocket("localhost", sim.host.httpsPort())) {
            socket.getOutputStream().write(spoiled(random, post));
          } catch (IOException hungUp) {
            assertFalse(sim.logged().contains("own fault"), sim::logged);
          }
        });
  }

  @Test
  void whatIsSaidOnALineIsHeardAndForgotten() {
    inputs(
        CALLS,
        random -> {
          try (LineTerminal terminal = new LineTerminal(sim.host.linePort())) {
            terminal.say(spoiled(random, Examples.frame("W3")));
            terminal.say(spoiled(random, Examples.batch()));
          } catch (IOException hungUp) {
            assertFalse(sim.logged().contains("own fault"), sim::logged);
          }
        });
  }

  private static byte[] spoiled(Random random, byte[] whole) {
    byte[] changed = whole.clone();
    for (int changes = random.nextInt(4); changes >= 0 && changed.length > 0; changes--) {
      int at = random.nextInt(changed.length);
      switch (random.nextInt(5)) {
        case 0 -> changed = Arrays.copyOf(changed, at);
        case 1 -> changed = Arrays.copyOfRange(changed, at, changed.length);
        case 2 -> changed = Arrays.copyOf(changed, changed.length + random.nextInt(3000));
        case 3 -> changed[at] ^= (byte) (1 << random.nextInt(8));
        default -> changed[at] = (byte) random.nextInt(256);
      }
    }
    return changed;
  }
}
