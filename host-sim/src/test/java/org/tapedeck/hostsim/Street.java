package org.tapedeck.hostsim;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.support.ShopServer;

/**
 * The banks, a shop whose server they call, and a buyer's browser that follows nothing by itself.
 */
final class Street implements AutoCloseable {
  private static final Pattern SITTING = Pattern.compile("name=\"sitting\" value=\"([^\"]+)\"");
  private static final String FORM = "application/x-www-form-urlencoded";

  final Sim sim = new Sim("--banks-port", "0", "--banks-tls-port", "0");
  final ShopServer shop = new ShopServer();
  private final HttpClient browser = HttpClient.newHttpClient();

  Street() throws Exception {}

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sim.host.banksPort() + path))
        .timeout(Duration.ofSeconds(30));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  HttpResponse<String> post(String path, Form form) throws IOException, InterruptedException {
    return send(
        to(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(form.encoded())));
  }

  HttpResponse<String> postBody(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /** The page must be the bank's; what it says of the bank is in the exception. */
  HttpResponse<String> must(HttpResponse<String> response) {
    if (response.statusCode() >= 400) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return response;
  }

  void knobs(String bank, String... namesAndValues) throws Exception {
    must(post("/" + bank + "/knobs", Form.of(namesAndValues)));
  }

  void forward(Duration by) throws Exception {
    must(post("/clock", Form.of("forward", by.toString())));
  }

  List<String> books(String bank) throws Exception {
    return get("/" + bank + "/books").body().lines().toList();
  }

  /** All start together, and none may fail. */
  static void atOnce(int times, Callable<Object> work) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(times);
    try {
      for (Future<?> done : workers.invokeAll(Collections.nCopies(times, work))) {
        done.get();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** The value of a name in a line of the books. */
  static String of(String line, String name) {
    for (String word : line.split(" ")) {
      if (word.startsWith(name + "=")) {
        return word.substring(name.length() + 1);
      }
    }
    throw new AssertionError("no " + name + " in: " + line);
  }

  static String sitting(HttpResponse<String> page) {
    Matcher found = SITTING.matcher(page.body());
    if (!found.find()) {
      throw new AssertionError(page.statusCode() + " " + page.body());
    }
    return found.group(1);
  }

  /** What the browser is sent back with, undecoded; empty when it is not sent back. */
  static String query(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(address -> address.substring(address.indexOf('?') + 1))
        .orElse("");
  }

  @Override
  public void close() {
    sim.close();
    shop.close();
  }
}
