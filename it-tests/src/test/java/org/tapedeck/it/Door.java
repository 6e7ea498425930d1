package org.tapedeck.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where commands are posted to. */
final class Door {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final URI address;
  // HTTP/1.1 without upgrade, and a client for each server: its connections end with it.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Door(int port) {
    address = URI.create("http://127.0.0.1:" + port + "/webapp/PaymentManager/PaymentServlet");
  }

  Reply send(Optional<Login> login, Map<String, String> keywords)
      throws IOException, InterruptedException {
    return send(login, keywords, Map.of());
  }

  Reply send(Optional<Login> login, Map<String, String> keywords, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(login)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(keywords)));
    headers.forEach(request::header);
    HttpResponse<String> response = answer(request);
    return Reply.of(response.statusCode(), response.body());
  }

  /** The beginning of a request of any kind. */
  HttpRequest.Builder request(Optional<Login> login) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(LIMIT);
    login.ifPresent(who -> request.header("Authorization", who.basic()));
    return request;
  }

  HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  static String form(Map<String, String> keywords) {
    return keywords.entrySet().stream()
        .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
