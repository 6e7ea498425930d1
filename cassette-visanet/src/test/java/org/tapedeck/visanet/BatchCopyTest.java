package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Message;
import org.tapedeck.visanet.frame.Frame;

/** What the audit copy keeps of a batch: section 5, with the card numbers masked. */
class BatchCopyTest {

  private static final String REJECTED = "K1.ZR@@@@0000000050000000000000020RB00003E0003D09";
  private static final String GOOD =
      "K1.ZR@@@@0000000050000000000000020GB00003 ACCEPTED" + " ".repeat(16);

  private final VisaNetCassette cassette = new VisaNetCassette();

  @Test
  void aDetailIsCopiedButForTheMiddleOfTheCardNumberAndTheCheckByte() throws Exception {
    List<Message.Part> parts = new ArrayList<>();
    cassette.closeBatch(
        Samples.batch(),
        message -> {
          message.parts().forEach(parts::add);
          return Samples.framed(GOOD);
        });
    Message.Part credit = parts.get(3);
    assertEquals(
        text(credit.bytes()).replace("5499740000000057", "549974******0057"),
        text(credit.masked()).substring(0, 153) + text(credit.bytes()).substring(153));
    assertEquals("*", text(credit.masked()).substring(153));
  }

  @Test
  void whatHoldsNoCardNumberIsCopiedAsItIs() throws Exception {
    List<Message.Part> parts = new ArrayList<>();
    cassette.closeBatch(
        Samples.batch(),
        message -> {
          message.parts().forEach(parts::add);
          return Samples.framed(GOOD);
        });
    for (int record : new int[] {0, 1, 4}) {
      assertArrayEquals(parts.get(record).bytes(), parts.get(record).masked());
    }
  }

  @Test
  void theHostsFiguresAreReadable() {
    byte[] frame = Frame.last(GOOD.getBytes(US_ASCII));
    assertArrayEquals(frame, cassette.masked(frame));
  }

  @Test
  void theDigitsThatARejectionQuotesAreMaskedHoweverFew() {
    byte[] frame = Frame.last((REJECTED + "4111-1111 1").getBytes(US_ASCII));
    String masked = text(cassette.masked(frame));
    assertEquals("\u0002" + REJECTED + "****-**** *\u0003*", masked);
  }

  @Test
  void signalsBeforeAFrameDoNotHideIt() {
    byte[] frame = Frame.last(GOOD.getBytes(US_ASCII));
    byte[] received = new byte[frame.length + 1];
    received[0] = 0x12;
    System.arraycopy(frame, 0, received, 1, frame.length);
    assertArrayEquals(received, cassette.masked(received));
  }

  @Test
  void inADamagedFrameEveryLongRunOfDigitsIsMasked() {
    byte[] frame = Frame.last((REJECTED + "4111111111111111").getBytes(US_ASCII));
    frame[frame.length - 1] ^= 1;
    assertEquals(
        "\u0002K1.ZR@@@@" + "*".repeat(25) + "RB00003E0003D" + "*".repeat(18) + "\u0003",
        text(cassette.masked(frame)).substring(0, frame.length - 1));
  }

  private static String text(byte[] bytes) {
    byte[] characters = bytes.clone();
    for (int i = 0; i < characters.length; i++) {
      characters[i] &= 0x7F;
    }
    return new String(characters, ISO_8859_1);
  }
}
