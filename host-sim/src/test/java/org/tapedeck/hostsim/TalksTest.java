package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Listener;
import org.tapedeck.hostsim.support.Table;
import org.tapedeck.hostsim.support.Terminal;

/** Each talk that is shipped, played to a plain terminal, on both ways. */
class TalksTest {
  private static final Path SHIPPED = Path.of("talks");
  private static Sim sim;
  private static Path folder;
  private static int number = 100;

  @TempDir private static Path temporary;

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createDirectory(temporary.resolve("talks"));
    sim = new Sim("--talks", folder.toString(), "--line-port", "0", "--silent-seconds", "1");
  }

  @AfterAll
  static void stop() {
    sim.close();
  }

  // What is heard, and how many more holds stand or batches are accepted after it; "-": the talk is
  // not about
  // that way. 00/0002 is a code and a sequence number, GB/003 a result and a batch number.
  // spotless:off
  private static final String TABLE = """
      talk                        | https         | line                                  | booked
      silence-booked              | dropped       | ENQ gone                              | 1
      silence-unbooked            | dropped       | ENQ gone                              | 0
      late                        | 00/0002       | ENQ 00/0002 EOT gone                  | 1
      late-booked-late            | 00/0002       | ENQ 00/0002 EOT gone                  | 1
      twice                       | 00/0002+      | ENQ 00/0002 00/0002 EOT gone          | 1
      wrong-lrc                   | damaged       | ENQ damaged damaged damaged gone      | 1
      wrong-lrc-once              | damaged       | ENQ damaged 00/0002 EOT gone          | 1
      wrong-parity                | damaged       | ENQ damaged damaged damaged gone      | 1
      nak-once                    | -             | ENQ NAK 00/0002 EOT gone              | 1
      nak-always                  | -             | ENQ NAK NAK NAK EOT gone              | 0
      half-frame                  | dropped       | ENQ half enough                       | 1
      end-in-frame                | dropped       | ENQ half enough                       | 1
      end-unanswered              | 500           | ENQ EOT gone                          | 1
      hang-up-booked              | dropped       | ENQ gone                              | 1
      hang-up-unbooked            | dropped       | ENQ gone                              | 0
      still-working               | -             | ENQ SYN SYN SYN 00/0002 EOT gone      | 1
      still-working-for-ever      | -             | ENQ SYN SYN SYN SYN SYN SYN SYN SYN SYN SYN SYN gone | 1
      junk                        | damaged       | ENQ junk junk junk 00/0002 EOT gone   | 1
      other-sequence              | 00/9999       | ENQ 00/9999 EOT gone                  | 1
      unknown-code                | Q7/0002       | ENQ Q7/0002 EOT gone                  | 1
      unknown-code-unbooked       | Q7/0002       | ENQ Q7/0002 EOT gone                  | 0
      declined-all-the-same       | 05/0002       | ENQ 05/0002 EOT gone                  | 1
      declined                    | 05/0002       | ENQ 05/0002 EOT gone                  | 0
      acknowledged-first          | -             | ENQ ACK 00/0002 EOT gone              | 1
      gateway-500                 | 500           | ENQ EOT gone                          | 1
      gateway-500-unbooked        | 500           | ENQ EOT gone                          | 0
      gateway-501                 | 501           | -                                     | 0
      gateway-502                 | 502           | -                                     | 0
      gateway-503                 | 503           | -                                     | 0
      gateway-504                 | 504           | -                                     | 0
      gateway-505                 | 505           | -                                     | 1
      gateway-506                 | 506           | -                                     | 1
      gateway-507                 | 507           | -                                     | 0
      gateway-508                 | 508           | -                                     | 0
      gateway-509                 | 509           | -                                     | 0
      gateway-510                 | 510           | -                                     | 0
      gateway-511                 | 511           | -                                     | 0
      gateway-512                 | 512           | -                                     | 0
      gateway-513                 | 513           | -                                     | 0
      gateway-514                 | 514           | -                                     | 0
      refused                     | refused       | reset                                 | 0
      turned-away                 | -             | EOT gone                              | 0
      no-invitation               | -             | gone                                  | 0
      invited-late                | -             | ENQ 00/0002 EOT gone                  | 1
      reversal-silence-booked     | dropped       | ENQ gone                              | -1
      reversal-hang-up-unbooked   | dropped       | ENQ gone                              | 0
      reversal-already            | 79/0004       | ENQ 79/0004 EOT gone                  | -1
      reversal-declined           | 21/0004       | ENQ 21/0004 EOT gone                  | 0
      batch-silence-booked        | dropped       | ENQ ACK BEL ACK BEL gone              | 1
      batch-silence-unbooked      | dropped       | ENQ ACK BEL ACK BEL gone              | 0
      batch-hang-up-booked        | dropped       | ENQ ACK BEL ACK BEL gone              | 1
      batch-hang-up-unbooked      | dropped       | ENQ ACK BEL ACK BEL gone              | 0
      batch-late                  | GB/NNN        | ENQ ACK BEL ACK BEL GB/NNN EOT gone   | 1
      batch-wrong-lrc             | damaged       | ENQ ACK BEL ACK BEL damaged damaged damaged gone | 1
      batch-twice                 | GB/NNN+       | ENQ ACK BEL ACK BEL GB/NNN GB/NNN EOT gone | 1
      batch-end-unanswered        | 500           | ENQ ACK BEL ACK BEL EOT gone          | 1
      batch-looked-at             | -             | ENQ ACK BEL ACK BEL DC2 DC2 DC2 GB/NNN EOT gone | 1
      batch-duplicate-equal       | QD/NNN        | ENQ ACK BEL ACK BEL QD/NNN EOT gone   | 1
      batch-duplicate-other       | QD/NNN        | ENQ ACK BEL ACK BEL QD/NNN EOT gone   | 0
      batch-rejected              | RB/NNN        | ENQ ACK BEL ACK BEL RB/NNN EOT gone   | 0
      batch-unknown-answer        | ZZ/NNN        | ENQ ACK BEL ACK BEL ZZ/NNN EOT gone   | 0
      batch-other-number          | GB/998        | ENQ ACK BEL ACK BEL GB/998 EOT gone   | 1
      batch-gateway-500           | 500           | ENQ ACK BEL ACK BEL EOT gone          | 1
      batch-gateway-509           | 509           | -                                     | 0
      record-rejected             | RB/NNN        | ENQ ACK BEL RB/NNN EOT gone           | 0
      record-rejected-header      | RB/NNN        | ENQ RB/NNN EOT gone                   | 0
      record-duplicate            | QD/NNN        | ENQ QD/NNN EOT gone                   | 0
      record-nak-once             | -             | ENQ ACK BEL NAK ACK BEL GB/NNN EOT gone | 1
      record-nak-always           | -             | ENQ ACK BEL NAK NAK NAK EOT gone      | 0
      record-acknowledged-wrongly | -             | ENQ ACK BEL BEL BEL GB/NNN EOT gone   | 1
      record-end                  | 500           | ENQ ACK BEL EOT gone                  | 0
      record-hang-up              | dropped       | ENQ ACK BEL gone                      | 0
      record-silence              | -             | ENQ ACK BEL gone                      | 0
      """;
  // spotless:on

  static Stream<List<String>> table() {
    return Table.rows(TABLE);
  }

  @Test
  void everyTalkStandsInTheTable() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      List<String> shipped =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".talk"))
              .map(name -> name.replace(".talk", ""))
              .sorted()
              .toList();
      assertEquals(shipped, table().map(row -> row.get(0)).sorted().toList());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void isPlayedAsItSays(List<String> row) throws Exception {
    if (!row.get(1).equals("-")) {
      isPlayed(row, row.get(1), this::askOverHttps);
    }
    if (!row.get(2).equals("-")) {
      isPlayed(row, row.get(2), this::askOnTheLine);
    }
  }

  private interface Asking {
    String ask(Conversation conversation) throws Exception;
  }

  private static void isPlayed(List<String> row, String wanted, Asking way) throws Exception {
    String talk = row.get(0);
    Conversation conversation = Conversation.of(talk);
    long before = conversation.booked();
    Files.copy(SHIPPED.resolve(talk + ".talk"), folder.resolve(talk + ".talk"));
    try {
      String heard = way.ask(conversation);
      assertEquals(wanted.replace("NNN", conversation.batchNumber), heard);
      assertEquals(Long.parseLong(row.get(3)), conversation.booked() - before, "booked");
      String last = last(sim.page("/talks"));
      assertTrue(last.startsWith("played talk=" + talk + ".talk kind="), last);
    } finally {
      Files.delete(folder.resolve(talk + ".talk"));
    }
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }

  private String askOverHttps(Conversation conversation) throws Exception {
    try {
      byte[] body = sim.terminal.send(conversation.contentType(), conversation.body()).body();
      String text = new String(body, StandardCharsets.US_ASCII);
      return text.matches("\\d{3} - .*") ? text.substring(0, 3) : Listener.answer(body);
    } catch (javax.net.ssl.SSLException atTheDoor) {
      return "refused";
    } catch (IOException dropped) {
      return "dropped";
    }
  }

  private String askOnTheLine(Conversation conversation) throws Exception {
    return Listener.hears(sim.host.linePort(), conversation.frames());
  }

  /** An authorization, a reversal of one, or a batch: what the talk is about by its name. */
  private record Conversation(String kind, List<String> records, String batchNumber) {

    static Conversation of(String talk) throws Exception {
      String batchNumber = String.valueOf(++number);
      if (talk.matches("(batch|record)-.*")) {
        return new Conversation("batch", batch(batchNumber), batchNumber);
      }
      return talk.startsWith("reversal")
          ? new Conversation("hold", List.of(reversal()), batchNumber)
          : new Conversation("hold", List.of(Examples.record("W3")), batchNumber);
    }

    private static List<String> batch(String number) {
      return Stream.of("a", "b", "c", "d", "e")
          .map(letter -> "W12" + letter)
          .map(Examples::record)
          .map(record -> record.replaceFirst("(?<=K1.ZH@@@@.{52})003", number))
          .map(record -> record.replaceFirst("(?<=K1.ZT@@@@0911)003", number))
          .toList();
    }

    /** W7 with the numbers of an authorization that has just been given. */
    private static String reversal() throws Exception {
      byte[] octets = sim.terminal.send(Terminal.AUTHORIZATION, Examples.frame("W3")).body();
      StringBuilder answer = new StringBuilder();
      for (byte octet : octets) {
        answer.append((char) (octet & 0x7F));
      }
      String data = answer.substring(20, 38) + answer.substring(55, 67);
      return Changed.by(
          Examples.record("W7"),
          "part 9 " + answer.substring(68, 83) + "; part 10 " + data.replace(' ', '_'));
    }

    boolean isBatch() {
      return kind.equals("batch");
    }

    String contentType() {
      return isBatch() ? Terminal.SETTLEMENT : Terminal.AUTHORIZATION;
    }

    byte[] body() {
      java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
      framed(records).forEach(body::writeBytes);
      return body.toByteArray();
    }

    List<byte[]> frames() {
      return framed(records.stream().map(r -> isBatch() ? r : "D0" + r.substring(2)).toList());
    }

    private static List<byte[]> framed(List<String> records) {
      List<byte[]> frames = new ArrayList<>();
      for (int at = 0; at < records.size(); at++) {
        frames.add(new Frame(records.get(at), at == records.size() - 1).octets());
      }
      return frames;
    }

    /** Holds that stand, or batches that were accepted. */
    long booked() throws Exception {
      return sim.page("/books").stream()
          .filter(line -> line.startsWith(kind + " ") && !line.contains("state=reversed"))
          .count();
    }
  }
}
