package org.tapedeck.framework.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.tapedeck.framework.command.Socks;

/**
 * Says one request and reads how it was taken. It connects to the very address that was allowed,
 * follows nothing, keeps no body, and hangs up when the time is over.
 */
@ApplicationScoped
public class Sender {

  /** For all of it, from the first packet on. */
  static final Duration LIMIT = Duration.ofSeconds(15);

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

  private AllowedAddresses allowed;
  private Alarm alarm;
  private SSLSocketFactory tls;
  private Duration limit;

  protected Sender() {}

  @Inject
  public Sender(AllowedAddresses allowed, Alarm alarm) throws NoSuchAlgorithmException {
    this(allowed, alarm, SSLContext.getDefault().getSocketFactory(), LIMIT);
  }

  /** The same with another trust and another limit. */
  public Sender(AllowedAddresses allowed, Alarm alarm, SSLSocketFactory tls, Duration limit) {
    this.allowed = allowed;
    this.alarm = alarm;
    this.tls = tls;
    this.limit = limit;
  }

  /**
   * @throws NotTaken unless the answer's status is 2xx
   */
  void post(Target target, Optional<Socks> socks, Post post) throws NotTaken {
    judge(ask(target, socks, post.bytes(target), 0));
  }

  /**
   * Says one request of HTTP/1.1 on a line of its own.
   *
   * @param passedOver so many bytes behind the answer's first line are waited for, and forgotten
   * @return the answer's status
   * @throws NotTaken when the address may not be spoken to, or there is no answer in time
   */
  public int ask(Target target, Optional<Socks> socks, byte[] request, int passedOver)
      throws NotTaken {
    InetSocketAddress address = find(target.host(), target.port());
    Proxy way = way(socks);
    AtomicBoolean late = new AtomicBoolean();
    try (Socket socket = new Socket(way)) {
      Runnable callOff = alarm.after(limit, () -> hangUp(socket, late));
      try {
        socket.setSoTimeout((int) limit.toMillis());
        socket.connect(address, (int) CONNECT_LIMIT.toMillis());
        return exchange(target, socket, request, passedOver);
      } finally {
        callOff.run();
      }
    } catch (IOException failed) {
      throw new NotTaken(late.get() ? "No answer in time." : words(failed), true);
    }
  }

  private InetSocketAddress find(String host, int port) throws NotTaken {
    try {
      return allowed.find(host, port);
    } catch (AllowedAddresses.Forbidden forbidden) {
      throw new NotTaken(forbidden.getMessage(), true);
    }
  }

  private Proxy way(Optional<Socks> socks) throws NotTaken {
    // Without a proxy means without one, whatever the server's own settings say.
    return socks.isEmpty()
        ? Proxy.NO_PROXY
        : new Proxy(Proxy.Type.SOCKS, find(socks.get().host(), socks.get().port()));
  }

  private static void hangUp(Socket socket, AtomicBoolean late) {
    late.set(true);
    try {
      socket.close();
    } catch (IOException closed) {
      // Then it is closed.
    }
  }

  private int exchange(Target target, Socket socket, byte[] request, int passedOver)
      throws IOException {
    Socket line = target.secure() ? secured(target, socket) : socket;
    line.getOutputStream().write(request);
    line.getOutputStream().flush();
    int status = new StatusLine(line.getInputStream()).read();
    passOver(line.getInputStream(), passedOver);
    return status;
  }

  private static void passOver(InputStream in, int most) {
    try {
      in.skip(most);
    } catch (IOException broken) {
      // What it is worth stood in the first line.
    }
  }

  private Socket secured(Target target, Socket socket) throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket(socket, target.host(), target.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    if (target.host().matches(".*[a-zA-Z].*") && !target.host().contains(":")) {
      parameters.setServerNames(List.of(new SNIHostName(target.host())));
    }
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static void judge(int status) throws NotTaken {
    if (status < 200 || status > 299) {
      throw new NotTaken("HTTP " + status, false);
    }
  }

  private static String words(IOException failed) {
    if (failed instanceof SocketTimeoutException) {
      return "No answer in time.";
    }
    if (failed instanceof SSLException) {
      return "TLS failed.";
    }
    return failed instanceof ConnectException ? "It cannot be reached." : "The line broke.";
  }
}
