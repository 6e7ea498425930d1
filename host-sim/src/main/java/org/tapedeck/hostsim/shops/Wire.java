package org.tapedeck.hostsim.shops;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One request and its answer on a line of its own, within a time limit for the whole. */
final class Wire {
  private static final int ANSWER_MAX = 64 * 1024;

  private final long end;

  private Wire(Duration limit) {
    end = System.nanoTime() + limit.toNanos();
  }

  /**
   * @throws SocketTimeoutException when the time is over
   * @throws IOException when there was no whole answer
   */
  static Heard exchange(URI uri, byte[] request, Duration limit) throws IOException {
    return new Wire(limit).exchange(uri, request);
  }

  private Heard exchange(URI uri, byte[] request) throws IOException {
    boolean secure = "https".equals(uri.getScheme());
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(uri.getHost(), port), left());
      plain.setSoTimeout(left());
      Socket line = secure ? inTls(plain, uri.getHost(), port) : plain;
      line.getOutputStream().write(request);
      line.getOutputStream().flush();
      return HttpText.read(answer(line));
    }
  }

  private static Socket inTls(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket line = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = line.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    line.setSSLParameters(parameters);
    return line;
  }

  /** Up to the end, or as much of it as anybody needs. */
  private String answer(Socket line) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InputStream in = line.getInputStream();
    byte[] piece = new byte[4096];
    int count = 0;
    while (count >= 0 && bytes.size() < ANSWER_MAX) {
      bytes.write(piece, 0, count);
      line.setSoTimeout(left());
      count = in.read(piece);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private int left() throws SocketTimeoutException {
    long millis = Duration.ofNanos(end - System.nanoTime()).toMillis();
    if (millis <= 0) {
      throw new SocketTimeoutException();
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }
}
