package org.tapedeck.hostsim.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tapedeck.hostsim.bank.Place.place;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.support.HandClock;

/** The port with a bank that echoes. */
class BankPortTest {
  private static final class Echo implements Bank {
    private final Knobs knobs = new Knobs(List.of(Knob.knob("colour", "red", "red|blue", "paint")));

    @Override
    public String name() {
      return "echo";
    }

    @Override
    public List<Place> places() {
      return List.of(
          place("POST", "/echo", asked -> Answer.text(200, asked.form().get("a"))),
          place("GET", "/empty", asked -> Answer.text(200, "")),
          place("GET", "/base", asked -> Answer.text(200, asked.base())),
          place("GET", "/broken", asked -> Answer.text(200, null)));
    }

    @Override
    public Knobs knobs() {
      return knobs;
    }

    @Override
    public List<String> books() {
      return List.of("one", "two");
    }
  }

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final BankClock clock = new BankClock(new HandClock("2026-03-01T12:00:00Z"));
  private final HttpClient client = HttpClient.newHttpClient();
  private BankPort port;

  @BeforeEach
  void open() throws Exception {
    port = BankPort.open(0, List.of(new Echo()), clock, new Journal(new PrintStream(log)));
  }

  @AfterEach
  void close() {
    port.close();
  }

  private HttpResponse<String> ask(String method, String path, String body) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port.port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(address).method(method, BodyPublishers.ofString(body)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "POST,   /echo,         a=x%2By,       200, x+y",
    "POST,   /ECHO,         a=1,           200, 1",
    "POST,   /echo/,        a=1,           404, nothing is here",
    "POST,   /echo,         a=%,           400, a percent sign without two digits",
    "GET,    /echo,         '',            405, another method",
    "GET,    /empty,        '',            200, ''",
    "GET,    /broken,       '',            500, own fault",
    "GET,    /nowhere,      '',            404, nothing is here",
    "GET,    /health,       '',            200, ok",
    "GET,    /echo/books,   '',            200, *",
    "POST,   /echo/books,   '',            405, another method",
    "POST,   /echo/knobs,   colour=blue,   303, *",
    "POST,   /echo/knobs,   colour=green,  400, colour wants red|blue: paint",
    "POST,   /echo/knobs,   sound=loud,    400, there is no knob sound",
    "POST,   /other/knobs,  colour=blue,   404, nothing is here",
    "POST,   /clock,        forward=PT5M,  303, *",
    "POST,   /clock,        forward=5,     400, forward wants a duration such as PT31M",
    "POST,   /clock,        forward=-PT5M, 400, *",
    "DELETE, /clock,        '',            405, another method"
  })
  void whatIsAskedWhere(String method, String path, String sent, int status, String said)
      throws Exception {
    HttpResponse<String> answer = ask(method, path, sent);
    assertEquals(status, answer.statusCode());
    String body = answer.body().strip();
    assertEquals(said.equals("*") ? body : said, body);
  }

  @Test
  void booksAreALineEach() throws Exception {
    assertEquals("one\ntwo\n", ask("GET", "/echo/books", "").body());
  }

  @Test
  void theClockMovesForAllWhoWait() throws Exception {
    StringBuilder told = new StringBuilder();
    clock.whenMoved(() -> told.append(clock.instant()));
    ask("POST", "/clock", "forward=PT5M");
    assertEquals("2026-03-01T12:05:00Z", told.toString());
  }

  @Test
  void ourOwnFaultIsInTheLogWithoutWhatCameIn() throws Exception {
    ask("GET", "/broken", "");
    assertEquals("own fault: NullPointerException", log.toString().strip());
  }

  @Test
  void aBodyThatIsTooLongIsRefused() throws Exception {
    String most = "a=" + "x".repeat(256 * 1024 - 2);
    assertEquals(200, ask("POST", "/echo", most).statusCode());
    assertEquals(413, ask("POST", "/echo", most + "x").statusCode());
  }

  @Test
  void itSaysHowItWasReached() throws Exception {
    assertEquals("http://127.0.0.1:" + port.port(), ask("GET", "/base", "").body());
  }

  @Test
  void onlyThisMachineReachesIt() throws Exception {
    InetAddress other = InetAddress.getByName("127.0.0.2");
    try (Socket socket = new Socket()) {
      assertThrows(
          ConnectException.class,
          () -> socket.connect(new InetSocketAddress(other, port.port()), 5000));
    }
  }
}
