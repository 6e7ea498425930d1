package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A net with holes would let every secret through and every test of secrecy pass. */
class NetTest {

  private static final String PAN = "4012888888881881";

  private final Net net = new Net(Trace.ofPan(PAN));

  /** Written down by hand: as it is, apart, in hexadecimal digits, in packed digits. */
  @ParameterizedTest
  @CsvSource({
    "4012888888881881,                 4012888888881881",
    "%24PAN=4012888888881881&X=1,      4012888888881881",
    "4012 8888 8888 1881,              4012888888881881 with ' '",
    "4012-8888-8888-1881,              4012888888881881 with '-'",
    "4012+8888+8888+1881,              4012888888881881 with '+'",
    "34303132383838383838383831383831, 4012888888881881 hex",
    "4012888888881880,                 ''",
    "401288******1881,                 ''",
  })
  void aTextIsCaught(String text, String name) throws IOException {
    Set<String> awaited = name.isEmpty() ? Set.of() : Set.of(name);
    assertEquals(awaited, caught(text.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void bytesAreCaught() throws IOException {
    HexFormat hex = HexFormat.of();
    assertEquals(Set.of(PAN + " BCD"), caught(hex.parseHex("004012888888881881FF")));
    assertTrue(caught(PAN.getBytes(StandardCharsets.UTF_16BE)).contains(PAN + " UTF-16BE"));
    assertTrue(caught(PAN.getBytes(StandardCharsets.UTF_16LE)).contains(PAN + " UTF-16LE"));
    // 4 has one bit set, 0 and 1 have two and three, 2 three, 8 three.
    String even = "B430B1B2B8B8B8B8B8B8B8B8B1B8B8B1";
    assertEquals(Set.of(PAN + " even parity"), caught(hex.parseHex(even)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "abcd"})
  void base64IsCaughtWhateverStandsBeforeIt(String before) throws IOException {
    String clear = before + PAN + "#";
    String text = Base64.getEncoder().encodeToString(clear.getBytes(StandardCharsets.US_ASCII));
    assertEquals(
        Set.of(PAN + " Base64 at " + before.length() % 3),
        caught(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Among random bytes, at each place where one piece that is read ends and the next begins. */
  @Test
  void whatIsCutByTheEndOfAPieceIsCaught() throws IOException {
    byte[] random = new byte[200];
    new Random(1).nextBytes(random);
    byte[] pan = PAN.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(pan, 0, random, 100, pan.length);
    for (int piece = 1; piece < 120; piece++) {
      assertEquals(Set.of(PAN), net.caught(inPieces(random, piece)), "pieces of " + piece);
    }
  }

  @Test
  void aVerificationCodeIsCaughtWhereItIsOne() throws IOException {
    Net codes = new Net(Trace.ofCode("9173"));
    for (String text : List.of("%24CARDVERIFYCODE=9173", "{\"cvv2\":\"9173\"}", "GS007119173")) {
      assertEquals(1, codes.caught(stream(text.getBytes(StandardCharsets.US_ASCII))).size(), text);
    }
    assertEquals(Set.of(), codes.caught(stream("1791739173".getBytes(StandardCharsets.US_ASCII))));
  }

  /** What the dump of a text is like is asked of a dump: of this program's own. */
  @Test
  void whatThisProgramHoldsIsInItsDump(@TempDir Path folder)
      throws IOException, InterruptedException {
    String code = Integer.toString(9000 + new Random(2).nextInt(999));
    String held = Long.toString(4012888000000000L + Integer.parseInt(code));
    List<Trace> traces = new ArrayList<>(Trace.ofPan(held));
    traces.addAll(Trace.ofCode(code));
    traces.removeIf(trace -> !trace.name().equals(held) && !trace.name().contains("as a text"));
    Set<String> caught = new Heap(ProcessHandle.current().pid(), folder).caught(new Net(traces));
    assertEquals(Set.of(held, code + " as a text"), caught);
  }

  private Set<String> caught(byte[] bytes) throws IOException {
    ByteArrayOutputStream between = new ByteArrayOutputStream();
    between.writeBytes(new byte[] {0, 9});
    between.writeBytes(bytes);
    between.write(0);
    return net.caught(stream(between.toByteArray()));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static InputStream inPieces(byte[] bytes, int piece) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] to, int from, int most) {
        return super.read(to, from, Math.min(most, piece));
      }

      @Override
      public int read(byte[] to) {
        return read(to, 0, to.length);
      }
    };
  }
}
