package org.tapedeck.hostsim.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A client of the gateway that trusts the authority in a directory and nobody else. */
public final class Terminal {
  public static final String AUTHORIZATION = "x-Visa-II/x-auth";
  public static final String SETTLEMENT = "x-Visa-II/x-settle";

  private final int port;
  private final SSLContext tls;
  private final HttpClient client;

  public Terminal(int port, Path authority) throws IOException, GeneralSecurityException {
    this.port = port;
    this.tls = trusting(authority);
    this.client = HttpClient.newBuilder().sslContext(tls).build();
  }

  private static SSLContext trusting(Path authority) throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(authority)) {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      trusted.setCertificateEntry("ca", factory.generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
        .version(HttpClient.Version.HTTP_1_1)
        .timeout(Duration.ofSeconds(20));
  }

  public HttpRequest.Builder post(String type, byte[] body) {
    return to("/scripts/gateway.dll?Transact")
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(body));
  }

  public HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  public HttpResponse<byte[]> send(String type, byte[] body)
      throws IOException, InterruptedException {
    return send(post(type, body));
  }

  /** For clients older than HTTP/1.1. */
  public SSLContext tls() {
    return tls;
  }
}
