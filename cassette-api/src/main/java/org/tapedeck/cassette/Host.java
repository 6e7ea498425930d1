package org.tapedeck.cassette;

/** The host as a cassette sees it. The engine owns the connection, its limits and the log. */
public interface Host {

  /**
   * Sends a message and waits for the whole answer.
   *
   * @throws HostSilent when the host may have acted but no whole answer came in time
   * @throws HostUnreachable when the message cannot have reached the host
   */
  Answer exchange(Message message) throws HostSilent, HostUnreachable;
}
