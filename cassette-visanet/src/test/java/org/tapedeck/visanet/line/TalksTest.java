package org.tapedeck.visanet.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message.Part;
import org.tapedeck.testkit.ScriptedLine;
import org.tapedeck.visanet.GoldenBytes;

/** The talks of resources/talks; their README says how to read them. */
class TalksTest {

  private static final Path TALKS = Path.of("src/test/resources/talks");

  private static final Timers TIMERS = timers(true);

  private interface Kind {
    byte[] answer(ScriptedLine line) throws HostSilent, HostUnreachable;
  }

  @TestFactory
  Stream<DynamicTest> authorizations() throws IOException {
    return talks(
        "authorization", line -> new AuthorizationTalk(line, TIMERS, part("w3-line")).answer());
  }

  @TestFactory
  Stream<DynamicTest> batches() throws IOException {
    return talks("batch", line -> new BatchTalk(line, TIMERS, records()).answer());
  }

  @TestFactory
  Stream<DynamicTest> batchesWithoutWaitingForAnInvitation() throws IOException {
    return talks("batch-uninvited", line -> new BatchTalk(line, timers(false), records()).answer());
  }

  private List<Part> records() {
    return Stream.of("w12a", "w12b", "w12c", "w12d", "w12e").map(this::part).toList();
  }

  private static Timers timers(boolean waitsForEnq) {
    return new Timers(
        waitsForEnq,
        Duration.ofSeconds(15),
        Duration.ofSeconds(35),
        Duration.ofSeconds(30),
        Duration.ofSeconds(16),
        Duration.ofSeconds(30),
        Duration.ofSeconds(2),
        3,
        10);
  }

  private Stream<DynamicTest> talks(String folder, Kind kind) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(TALKS.resolve(folder))) {
      files = found.sorted().toList();
    }
    assertTrue(!files.isEmpty(), folder);
    return files.stream()
        .map(
            file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> talk(file, kind)));
  }

  private static void talk(Path file, Kind kind) throws Exception {
    ScriptedLine line = new ScriptedLine();
    String wanted = "";
    for (String text : Files.readAllLines(file)) {
      String rest = text.substring(Math.min(2, text.length()));
      switch (text.charAt(0)) {
        case '<' -> line.says(bytes(rest));
        case '>' -> line.hears(bytes(rest));
        case '=' -> wanted = rest;
        default -> assertEquals('#', text.charAt(0), text);
      }
    }
    assertEquals(wanted, outcome(kind, line, lastFrame(file)));
    assertTrue(line.isAtItsEnd(), "the script has more");
  }

  private static String outcome(Kind kind, ScriptedLine line, byte[] frame) throws Exception {
    try {
      byte[] record = kind.answer(line);
      assertArrayEquals(recordIn(frame), record);
      return "answer";
    } catch (HostSilent silent) {
      return "silent";
    } catch (HostUnreachable unreachable) {
      return "unreachable";
    }
  }

  private static byte[] lastFrame(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("< w"))
        .reduce((first, second) -> second)
        .map(line -> bytes(line.substring(2)))
        .orElse(new byte[3]);
  }

  /** Without STX, end mark and LRC, in seven bits. */
  private static byte[] recordIn(byte[] frame) {
    byte[] record = new byte[frame.length - 3];
    for (int i = 0; i < record.length; i++) {
      record[i] = (byte) (frame[i + 1] & 0x7F);
    }
    return record;
  }

  private Part part(String name) {
    return new Part() {
      @Override
      public byte[] bytes() {
        return GoldenBytes.of(name);
      }

      @Override
      public byte[] masked() {
        return bytes();
      }

      @Override
      public String description() {
        return name;
      }
    };
  }

  // spotless:off
  /** The signals as they travel (specification, section 1.1). */
  private static byte[] bytes(String turn) {
    return switch (turn) {
      case "EOT" -> hex("84");
      case "ENQ" -> hex("05");
      case "ACK" -> hex("06");
      case "BEL" -> hex("87");
      case "DC2" -> hex("12");
      case "NAK" -> hex("95");
      case "SYN" -> hex("96");
      default    -> turn.startsWith("w") ? GoldenBytes.of(turn) : hex(turn);
    };
  }
  // spotless:on

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }
}
