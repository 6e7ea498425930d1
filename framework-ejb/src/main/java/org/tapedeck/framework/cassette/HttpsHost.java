package org.tapedeck.framework.cassette;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLHandshakeException;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Message;
import org.tapedeck.framework.fault.FaultPoint;

/** A host behind HTTPS POST. A POST is sent once: the client never repeats one by itself. */
final class HttpsHost implements Host {

  private static final Logger LOG = Logger.getLogger(HttpsHost.class.getName());

  private static final Set<Class<? extends Exception>> BEFORE_SENDING =
      Set.of(
          ConnectException.class, HttpConnectTimeoutException.class, SSLHandshakeException.class);

  private static final Duration GRACE = Duration.ofSeconds(1);

  /** Far more than any host's record; a host that goes on and on must not fill the memory. */
  private static final int LONGEST_ANSWER = 64 * 1024;

  private final Link.Https link;
  private final HttpClient client;
  private final String attemptId;

  HttpsHost(Link.Https link, HttpClient client, String attemptId) {
    this.link = link;
    this.client = client;
    this.attemptId = attemptId;
  }

  @Override
  public Answer exchange(Message message) throws HostSilent, HostUnreachable {
    CompletableFuture<Void> sent = new CompletableFuture<>();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(post(message, sent), response -> body());
    try {
      // Some hosts answer before they have heard all.
      CompletableFuture.anyOf(sent, answer).get(sendLimit(message), TimeUnit.MILLISECONDS);
      FaultPoint.QUESTION_SENT.pass();
      return answer(answer.get(link.readLimit().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new HostSilent(
          "The host did not answer within " + link.readLimit().toSeconds() + " s.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new HostSilent("The server stopped while the host was asked.");
    } catch (ExecutionException failed) {
      throw silentUnlessUnreachable(failed.getCause());
    }
  }

  private static LimitedBody body() {
    FaultPoint.ANSWER_CAME.pass();
    return new LimitedBody(LONGEST_ANSWER);
  }

  private long sendLimit(Message message) {
    return link.connectLimit().plus(Link.sending(message.length())).plus(GRACE).toMillis();
  }

  private HttpRequest post(Message message, CompletableFuture<Void> sent) {
    Iterable<byte[]> parts = () -> logged(message.parts().iterator(), sent);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(message)).header("Content-Type", message.contentType());
    message.headers().forEach(request::header);
    return request
        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(parts), message.length()))
        .build();
  }

  /** An empty path would resolve to the address's folder. */
  private URI address(Message message) {
    return message.path().isEmpty() ? link.address() : link.address().resolve(message.path());
  }

  /** The last part is taken when those before it have gone out. */
  private Iterator<byte[]> logged(Iterator<Message.Part> parts, CompletableFuture<Void> sent) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        boolean more = parts.hasNext();
        if (!more) {
          sent.complete(null);
        }
        return more;
      }

      @Override
      public byte[] next() {
        Message.Part part = parts.next();
        if (LOG.isLoggable(Level.FINE)) {
          LOG.log(Level.FINE, "attempt {0} > {1}", new Object[] {attemptId, part.description()});
        }
        return part.bytes();
      }
    };
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Answer(response.statusCode(), type.split(";")[0].strip(), response.body());
  }

  private static HostSilent silentUnlessUnreachable(Throwable cause) throws HostUnreachable {
    // Without a connection, or before its handshake is done, no byte of ours has been sent.
    if (BEFORE_SENDING.stream().anyMatch(type -> type.isInstance(cause))) {
      throw new HostUnreachable("The host cannot be reached: " + kind(cause), cause);
    }
    return new HostSilent("The host hung up: " + kind(cause), cause);
  }

  /** Only the kind: a message may quote what the host sent, and that may be a card number. */
  private static String kind(Throwable cause) {
    return cause.getClass().getSimpleName() + ".";
  }
}
