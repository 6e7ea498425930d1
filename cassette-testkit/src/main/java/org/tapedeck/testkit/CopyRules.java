package org.tapedeck.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/** The rules of what the audit copy gets: C23 and C24. */
interface CopyRules {

  int DATA = 0x7F;

  CassetteSubject subject();

  @Test
  default void c23_aSentPartIsMaskedByteByByte() {
    for (Exchange exchange : subject().exchanges()) {
      exchange.outcome(
          subject().cassette(),
          message -> {
            message.parts().forEach(this::check);
            return exchange.answers().yes();
          });
    }
  }

  @Test
  default void c24_whatWasReceivedIsMaskedByteByByte() {
    subject().batchAnswers().all().map(Answer::body).forEach(this::checkReceived);
    // Damaged as no sample is, with nothing around it.
    cards().map(card -> card.getBytes(US_ASCII)).forEach(this::checkReceived);
  }

  private void check(Message.Part part) {
    assertCopies(part.bytes(), part.masked());
    List<String> text = List.of(text(part.masked()));
    secrets(subject().approval().order()).assertNotIn(text);
    subject().batch().items().forEach(item -> secrets(item.order()).assertNotIn(text));
  }

  private Secrets secrets(Values order) {
    return new Secrets(subject().cassette(), order);
  }

  /** A few digits, such as an expiry, may stand in a host's answer by chance; a card cannot. */
  private void checkReceived(byte[] received) {
    byte[] masked = subject().cassette().masked(received);
    assertCopies(received, masked);
    String text = text(masked);
    // The failure must not show the text either.
    cards().forEach(card -> assertFalse(text.contains(card), "a card number is copied"));
  }

  private Stream<String> cards() {
    List<Keyword> masked =
        subject().cassette().keywords().of(Scope.ORDER).stream()
            .filter(keyword -> keyword.secrecy() == Secrecy.MASKED)
            .toList();
    return StreamSupport.stream(subject().batch().items().spliterator(), false)
        .flatMap(item -> masked.stream().flatMap(it -> item.order().find(it.property()).stream()));
  }

  /** Where the bytes differ, there is a star; whatever its parity. */
  static void assertCopies(byte[] bytes, byte[] masked) {
    assertEquals(bytes.length, masked.length, "length of the copy");
    for (int i = 0; i < bytes.length; i++) {
      assertTrue(bytes[i] == masked[i] || (masked[i] & DATA) == '*', "byte " + i + " of the copy");
    }
  }

  private static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte bits : bytes) {
      text.append((char) (bits & DATA));
    }
    return text.toString();
  }
}
