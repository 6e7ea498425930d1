package org.tapedeck.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Where shops buy in two parts. */
final class XmlDoor {

  private static final Duration LIMIT = Duration.ofSeconds(120);

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  XmlDoor(int port) {
    address = URI.create("http://127.0.0.1:" + port + "/webapp/PaymentManager/xml_core.exe");
  }

  XmlReply call(String method, Map<String, String> headers, String... elements)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(LIMIT)
            .header("Content-Type", "text/xml")
            .POST(BodyPublishers.ofString(Xml.element(method, elements)));
    headers.forEach(request::header);
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(method + ": HTTP " + answer.statusCode() + " " + answer.body());
    }
    return XmlReply.of(answer.body());
  }
}
