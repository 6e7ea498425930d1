package org.tapedeck.framework.cassette;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;

/** Opens HTTPS links, with one client for each link as long as its settings stay. */
final class HttpsLinks {

  private static final int MOST_CLIENTS = 64;

  private final Map<Link.Https, HttpClient> clients = new ConcurrentHashMap<>();

  Host open(Link.Https link, String attemptId) throws HostUnreachable {
    // Every change of settings makes another link; those of old settings are let go in the end.
    if (clients.size() > MOST_CLIENTS) {
      clients.clear();
    }
    try {
      return new HttpsHost(link, clients.computeIfAbsent(link, HttpsLinks::client), attemptId);
    } catch (IllegalArgumentException wrong) {
      throw new HostUnreachable("The link's settings are wrong: " + wrong.getMessage(), wrong);
    }
  }

  private static HttpClient client(Link.Https link) {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(link.connectLimit());
    link.trustedCertificates().map(Trust::only).ifPresent(client::sslContext);
    return client.build();
  }
}
