package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Message;

class WordingTest {

  @Test
  void secretsAreStarsByteByByte() {
    Message message =
        new Wording().plain("a=").secret("sé").plain("&b=ت").message("/p", Map.of(), "text/plain");
    Message.Part part = message.parts().iterator().next();
    assertEquals("a=sé&b=ت", new String(part.bytes(), UTF_8));
    assertEquals("a=***&b=ت", new String(part.masked(), UTF_8));
    assertEquals("a=***&b=ت", part.description());
    assertEquals(part.bytes().length, message.length());
  }
}
