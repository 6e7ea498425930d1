package org.tapedeck.buyer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;

/** Whatever a stranger sends is a call, or is none; it is never a failure of ours. */
class CallGarbageTest {

  private static final int CALLS = 20_000;
  private static final String SOUND =
      "Status=Accepted&ErrorString=No+Error+&RefundKey=KJdW%2BtSk95x&CardName=Caf%C3%A9&MAC=a63c";
  private static final CallPath PATH = CallPath.of("/Paper/1/2/result").orElseThrow();
  private static final Set<Integer> NO_CALL = Set.of(400, 413);

  @Test
  void anyBytesAreACallOrNone() {
    byte[] sound = SOUND.getBytes(StandardCharsets.US_ASCII);
    Fuzz.inputs(
        CALLS,
        random -> {
          byte[] body = Garbage.like(random, sound);
          byte[] query = Garbage.like(random, sound);
          try {
            Inbound call = CallReader.read(request(query, body), PATH, Clock.systemUTC());
            assertTrue(call.parameters().size() <= CallReader.MOST_PARAMETERS);
          } catch (Unreadable none) {
            assertTrue(NO_CALL.contains(none.answer().status()));
          }
        });
  }

  private static HttpServletRequest request(byte[] query, byte[] body) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, nothing) ->
                switch (method.getName()) {
                  case "getMethod" -> "POST";
                  case "getQueryString" -> new String(query, StandardCharsets.ISO_8859_1);
                  case "getInputStream" -> new Body(new ByteArrayInputStream(body));
                  case "getRemoteAddr" -> "127.0.0.1";
                  default -> null;
                });
  }

  private static final class Body extends ServletInputStream {

    private final InputStream bytes;

    Body(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws java.io.IOException {
      return bytes.read();
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
