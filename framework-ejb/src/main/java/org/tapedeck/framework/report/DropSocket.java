package org.tapedeck.framework.report;

import com.jcraft.jsch.SocketFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;

/** Connects to the very address that was allowed, whatever the name stands for by now. */
final class DropSocket implements SocketFactory, AutoCloseable {

  private final InetSocketAddress address;
  private final Duration limit;
  private final Socket socket = new Socket(Proxy.NO_PROXY);

  DropSocket(InetSocketAddress address, Duration limit) {
    this.address = address;
    this.limit = limit;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    socket.connect(address, (int) limit.toMillis());
    return socket;
  }

  @Override
  public InputStream getInputStream(Socket connected) throws IOException {
    return connected.getInputStream();
  }

  @Override
  public OutputStream getOutputStream(Socket connected) throws IOException {
    return connected.getOutputStream();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException closed) {
      // Then it is closed.
    }
  }
}
