package org.tapedeck.hostsim.storefront;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.tapedeck.hostsim.xml.Tree;

/** Calls the methods of a TicketSwitch core: here, of the server's door of that kind. */
final class CoreClient {
  private static final Duration LIMIT = Duration.ofSeconds(120);

  // HTTP/1.1 without upgrade.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path login;

  /**
   * @param login as of {@link Login#in}; it is read for each call
   */
  CoreClient(Path login) {
    this.login = login;
  }

  Login login() {
    return Login.in(login);
  }

  /**
   * The answer to a method.
   *
   * @throws Refused when it is a fail_code or a script_error
   */
  Tree call(Tree request) {
    Tree answer = Tree.read(exchange(request));
    if (answer.name().equals("script_error")) {
      throw new Refused(answer.get("error_code"), "script_error: " + answer.get("error_desc"));
    }
    if (answer.has("fail_code")) {
      throw new Refused(answer.get("fail_code"), answer.get("fail_desc"));
    }
    return answer;
  }

  /** What the door does not do. */
  static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;

    Refused(String code, String sentence) {
      super(code + " " + sentence);
      this.code = code;
    }

    /** A token that nobody was given. */
    boolean isUnknownToken() {
      return code.matches("140[12]");
    }
  }

  private byte[] exchange(Tree request) {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(login().core()))
            .timeout(LIMIT)
            .header("Content-Type", "text/xml")
            .POST(BodyPublishers.ofByteArray(request.document()))
            .build();
    try {
      return client.send(post, BodyHandlers.ofByteArray()).body();
    } catch (IOException unreachable) {
      throw new IllegalStateException("the door cannot be reached", unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
