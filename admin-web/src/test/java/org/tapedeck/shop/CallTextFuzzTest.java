package org.tapedeck.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.purchase.CardConnection;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;

/** Whatever comes is a document or bad data, and whatever is answered is well-formed. */
class CallTextFuzzTest {

  private static final int CALLS = 10_000;
  private static final int ANSWERED = 500;

  private static final String CALL =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><purchase_reservation_part_two>"
          + "<user_id>demo</user_id><user_passwd>demopass</user_passwd>"
          + "<callback_data><a b='c'>M&#xFC;ller &amp; S\u00f6hne</a><![CDATA[x]]><!-- y -->"
          + "<?z?></callback_data></purchase_reservation_part_two>";

  private static Element read(String text) throws NoCall {
    return CallText.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anyBytesAreACallOrAreRefused() {
    byte[] sound = CALL.getBytes(StandardCharsets.UTF_8);
    Fuzz.inputs(
        CALLS,
        random -> {
          byte[] body = Garbage.like(random, sound);
          try {
            assertTrue(CallText.read(new ByteArrayInputStream(body)).name().length() > 0);
          } catch (NoCall refused) {
            assertEquals(200, refused.status());
          }
        });
  }

  @Test
  void anyBytesAreAnsweredWithADocument() throws Exception {
    byte[] sound = CALL.getBytes(StandardCharsets.UTF_8);
    try (ShopDoor door = new ShopDoor(new CardConnection("no", false))) {
      Fuzz.inputs(
          ANSWERED,
          random -> {
            String answer = door.send("POST", Garbage.like(random, sound)).body();
            String root = ShopDoor.parsed(answer).getDocumentElement().getTagName();
            assertTrue(root.matches("script_error|[a-z_]+_result"), answer);
          });
    }
  }

  /** Every beginning of a call but the whole is none. */
  @Test
  void aCallThatIsCutOffIsNone() {
    for (int end = 0; end < CALL.length(); end++) {
      String part = CALL.substring(0, end);
      assertThrows(NoCall.class, () -> read(part));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/'> %x;]><a/>",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
        "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;&l;'><!ENTITY n '&m;&m;']><a>&n;</a>",
        "<!DOCTYPE a><a/>",
        "<a>&x;</a>"
      })
  void aDocumentTypeIsRefused(String text) {
    assertThrows(NoCall.class, () -> read(text));
  }

  @Test
  void aTreeHasAnEnd() throws Exception {
    read("<a>".repeat(CallText.DEEPEST) + "</a>".repeat(CallText.DEEPEST));
    assertThrows(
        NoCall.class,
        () -> read("<a>".repeat(CallText.DEEPEST + 1) + "</a>".repeat(CallText.DEEPEST + 1)));
    read("<a>" + "<b/>".repeat(CallText.MOST_ELEMENTS - 1) + "</a>");
    assertThrows(NoCall.class, () -> read("<a>" + "<b/>".repeat(CallText.MOST_ELEMENTS) + "</a>"));
    assertThrows(NoCall.class, () -> read("<a>".repeat(80_000)));
  }

  @Test
  void manyAttributesCountForNothing() throws Exception {
    StringBuilder call = new StringBuilder("<a");
    for (int i = 0; i < 5000; i++) {
      call.append(" b").append(i).append("='").append(i).append("'");
    }
    assertEquals("a", read(call.append("/>").toString()).name());
  }

  @Test
  void whatDoesNotComeToItsEndInTimeIsNoCall() {
    InputStream slow =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("too slow");
          }
        };
    assertEquals(408, assertThrows(NoCall.class, () -> CallText.read(slow)).status());
  }
}
