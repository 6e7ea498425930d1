package org.tapedeck.door;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.DoorPlaces;

/**
 * The codes that docs/return-codes.md leaves to the door are given by it, each in a whole reply.
 */
class DoorCodesTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  private record Row(String code, int status, String method, String type, String body) {}

  // spotless:off
  private static final List<Row> ROWS = List.of(
      new Row("RC_METHOD",               405, "GET",  null,         ""),
      new Row("RC_CONTENTTYPE",          200, "POST", "text/plain", "OPERATION=ABOUT"),
      new Row("RC_INPUT_ERROR_TOO_LONG", 200, "POST", FORM,         "A".repeat(10 * 1024 * 1024)),
      new Row("RC_PLACES",               503, "POST", FORM,         "OPERATION=ABOUT"),
      new Row("RC_LOGIN",                401, "POST", FORM,         "OPERATION=QUERYORDERS"));
  // spotless:on

  @Test
  void thePageNamesTheCodesThatTheDoorGives() throws IOException {
    Set<String> page = new TreeSet<>();
    boolean here = false;
    for (String line : Files.readAllLines(Path.of("../docs/return-codes.md"))) {
      here = line.startsWith("#") ? line.equals("## Codes of the door") : here;
      if (here && line.startsWith("| RC_")) {
        page.add(line.split("[| ]+")[1]);
      }
    }
    assertEquals(page, ROWS.stream().map(Row::code).collect(toCollection(TreeSet::new)));
  }

  @Test
  void theDoorGivesThem() throws IOException {
    for (Row row : ROWS) {
      int[] status = {200};
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DoorPlaces places = new DoorPlaces(2, 1, 1);
      if (row.code().equals("RC_PLACES")) {
        places.none().take();
        places.none().take();
      }
      new PaymentServlet(places, Clock.systemUTC()).service(request(row), response(status, out));
      String secondary =
          Validity.parse(out.toString(StandardCharsets.UTF_8))
              .getDocumentElement()
              .getAttribute("secondaryRC");
      assertEquals(row.code(), name(Integer.parseInt(secondary)));
      assertEquals(row.status(), status[0], row.code());
    }
  }

  private static String name(int number) {
    return Arrays.stream(SecondaryReturnCode.values())
        .filter(code -> code.number() == number)
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static HttpServletRequest request(Row row) {
    InputStream body = new ByteArrayInputStream(row.body().getBytes(StandardCharsets.US_ASCII));
    return fake(
        HttpServletRequest.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getMethod" -> row.method();
              case "getContentType" -> row.type();
              case "getInputStream" -> new Sent(body);
              default -> null;
            });
  }

  private static HttpServletResponse response(int[] status, ByteArrayOutputStream out) {
    return fake(
        HttpServletResponse.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("setStatus")) {
            status[0] = (int) arguments[0];
          }
          return method.getName().equals("getOutputStream") ? new Answered(out) : null;
        });
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }

  private static final class Sent extends ServletInputStream {

    private final InputStream body;

    Sent(InputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      return body.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return body.read(bytes, offset, length);
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
    public void setReadListener(ReadListener listener) {}
  }

  private static final class Answered extends ServletOutputStream {

    private final ByteArrayOutputStream out;

    Answered(ByteArrayOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) {
      out.write(one);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {}
  }
}
