package org.tapedeck.hostsim.shops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a whole answer; a bar is the end of a line. */
class HttpTextTest {

  private static Heard read(String text) throws IOException {
    return HttpText.read(text.replace("|", "\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.0 200 OK||ACCEPT,                          200, ACCEPT",
    "HTTP/1.1 200||ACCEPT,                             200, ACCEPT",
    "HTTP/1.1 204 No Content|Server: x||,              204, ''",
    "HTTP/1.1 200 OK|Content-Length: 6||ACCEPT,        200, ACCEPT",
    "HTTP/1.1 200 OK|content-length:6|A: b||ACCEPT,    200, ACCEPT",
    "HTTP/1.1 200 OK|Content-Length: 6||ACCEPTED,      200, ACCEPT",
    "HTTP/1.1 302 Found|Location: /x||,                302, ''"
  })
  void aWholeAnswer(String text, int status, String body) throws Exception {
    assertEquals(new Heard(status, body), read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "HTTP/1.1 200 OK",
        "HTTP/1.1 200 OK|Content-Length: 6|",
        "HTTP/1.1 200 OK|Content-Length: 7||ACCEPT",
        "HTTP/2 200 OK||ACCEPT",
        "HTTP/1.1 20 OK||ACCEPT",
        " HTTP/1.1 200 OK||ACCEPT"
      })
  void whatIsNotOne(String text) {
    assertThrows(IOException.class, () -> read(text));
  }

  @Test
  void onlyTheBeginningOfALongAnswerIsKept() throws Exception {
    String body = "x".repeat(50_000);
    Heard heard = read("HTTP/1.1 200 OK|Content-Length: 900000||" + body);
    assertEquals(4096, heard.text().length());
  }
}
