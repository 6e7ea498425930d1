package org.tapedeck.framework.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The one connection of one try, which can be cut from outside when it takes too long. */
final class MailLine extends SocketFactory implements AutoCloseable {

  private final SSLSocketFactory tls;
  private final boolean tlsAtOnce;
  private volatile Socket socket;
  private volatile boolean cut;

  MailLine(SSLSocketFactory tls, boolean tlsAtOnce) {
    this.tls = tls;
    this.tlsAtOnce = tlsAtOnce;
  }

  @Override
  public Socket createSocket() throws IOException {
    socket = tlsAtOnce ? secured() : new Socket();
    return socket;
  }

  private Socket secured() throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket();
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    return secured;
  }

  void cut() {
    cut = true;
    close();
  }

  boolean isCut() {
    return cut;
  }

  @Override
  public void close() {
    try {
      Socket open = socket;
      if (open != null) {
        open.close();
      }
    } catch (IOException closed) {
      // Then it is closed.
    }
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }
}
