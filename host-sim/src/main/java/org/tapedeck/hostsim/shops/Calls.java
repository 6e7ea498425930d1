package org.tapedeck.hostsim.shops;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** The calls of a bank's server to the servers of shops. Redirects are not followed. */
public final class Calls {
  private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

  /** Made at the first call, for it has a thread of its own. */
  private static final class Line {
    static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * @param limit for the whole answer
   */
  public Heard get(String address, Duration limit) {
    return call(address, HttpRequest.Builder::GET, limit);
  }

  /**
   * @param form encoded
   */
  public Heard post(String address, String form, Duration limit) {
    return call(
        address,
        request -> request.header("Content-Type", FORM).POST(BodyPublishers.ofString(form)),
        limit);
  }

  private static Heard call(
      String address, UnaryOperator<HttpRequest.Builder> way, Duration limit) {
    try {
      return call(way.apply(HttpRequest.newBuilder(URI.create(address))).build(), limit);
    } catch (IllegalArgumentException noAddress) {
      return Heard.nothing("unreached");
    }
  }

  private static Heard call(HttpRequest request, Duration limit) {
    CompletableFuture<HttpResponse<String>> answer =
        Line.CLIENT.sendAsync(request, ignored -> new Start());
    try {
      HttpResponse<String> response = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return new Heard(response.statusCode(), response.body());
    } catch (TimeoutException late) {
      answer.cancel(true);
      return Heard.nothing("silent");
    } catch (ExecutionException failure) {
      return Heard.nothing("unreached");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      answer.cancel(true);
      return Heard.nothing("stopped");
    }
  }
}
