package org.tapedeck.framework.cassette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Message;

class LeasedHostTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(50);

  private ServerSocket host;

  @BeforeEach
  void open() throws IOException {
    host = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
  }

  @AfterEach
  void close() throws IOException {
    host.close();
  }

  private Line call(Duration readLimit) throws HostUnreachable {
    return hostOn(host.getLocalPort(), readLimit).line();
  }

  private static Host hostOn(int port, Duration readLimit) throws HostUnreachable {
    Link link = new Link.Leased("127.0.0.1", port, LONG, readLimit);
    return new OpenLinks(Clock.systemUTC()).open(link, "attempt");
  }

  @Test
  void bytesTravelInBothDirections() throws Exception {
    try (Line line = call(LONG);
        Socket other = host.accept()) {
      line.send(new Said(new byte[] {0x05, (byte) 0x84}));
      assertEquals(0x05, other.getInputStream().read());
      assertEquals(0x84, other.getInputStream().read());
      other.getOutputStream().write(0x87);
      assertEquals(0x87, line.receive(LONG));
    }
  }

  @Test
  void aHostThatSaysNothingIsSilent() throws Exception {
    try (Line line = call(LONG)) {
      assertThrows(HostSilent.class, () -> line.receive(SHORT));
    }
  }

  @Test
  void theLinksOwnLimitHoldsToo() throws Exception {
    try (Line line = call(SHORT)) {
      assertThrows(HostSilent.class, () -> line.receive(Duration.ofDays(1)));
    }
  }

  @Test
  void aHostThatHangsUpIsSilent() throws Exception {
    try (Line line = call(LONG)) {
      host.accept().close();
      assertThrows(HostSilent.class, () -> line.receive(LONG));
    }
  }

  @Test
  void theLineIsDownWhenItIsClosed() throws Exception {
    Line line = call(LONG);
    try (Socket other = host.accept()) {
      line.close();
      assertEquals(-1, other.getInputStream().read());
    }
  }

  @Test
  void whereNobodyListensNothingWasSaid() throws Exception {
    host.close();
    assertThrows(HostUnreachable.class, hostOn(host.getLocalPort(), LONG)::line);
  }

  @Test
  void aLineTakesNoMessage() throws Exception {
    Host line = hostOn(host.getLocalPort(), LONG);
    assertThrows(IllegalStateException.class, () -> line.exchange(null));
  }

  private record Said(byte[] bytes) implements Message.Part {
    @Override
    public byte[] masked() {
      return bytes;
    }

    @Override
    public String description() {
      return "ENQ EOT";
    }
  }
}
