package org.tapedeck.hostsim.storefront;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.tapedeck.hostsim.bank.Form;

/** Gives commands to the server, as any merchant's program does. */
final class DoorClient {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  // HTTP/1.1 without upgrade.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path login;

  /**
   * @param login as of {@link Login#in}; it is read for each command, for it may not be there yet
   */
  DoorClient(Path login) {
    this.login = login;
  }

  Reply send(Form command) {
    return send(request(command));
  }

  /** However often it is sent with this key, it is done once. */
  Reply sendOnce(String key, Form command) {
    return send(request(command).header("Idempotency-Key", key));
  }

  private HttpRequest.Builder request(Form command) {
    Login who = Login.in(login);
    return HttpRequest.newBuilder(URI.create(who.url()))
        .timeout(LIMIT)
        .header("Authorization", who.basic())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(completed(command, who).encoded()));
  }

  private static Form completed(Form command, Login who) {
    return command.and("MERCHANTNUMBER", who.merchant()).and("ETAPIVERSION", "3");
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      return Reply.read(client.send(request.build(), BodyHandlers.ofString()).body());
    } catch (IOException unreachable) {
      throw new IllegalStateException("the door cannot be reached", unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
