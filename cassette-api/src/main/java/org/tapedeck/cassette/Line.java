package org.tapedeck.cassette;

import java.time.Duration;

/**
 * A leased line while it is open: bytes in both directions. The engine owns the connection; the
 * cassette knows what may be said when, and closes the line when all is said.
 */
public interface Line extends AutoCloseable {

  /**
   * Sends the part's bytes; what else it tells of itself is for the log and the audit copy.
   *
   * @throws HostSilent when the line is down; some of the bytes may have reached the host
   */
  void send(Message.Part part) throws HostSilent;

  /**
   * Waits for the next byte.
   *
   * @param limit how long to wait; the limit of the whole talk holds as well
   * @return 0 to 255
   * @throws HostSilent when none comes in time, the talk is too long, or the host has hung up
   */
  int receive(Duration limit) throws HostSilent;

  @Override
  void close();
}
