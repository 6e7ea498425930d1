package org.tapedeck.cassette;

/** The host as a cassette sees it. The engine owns the connection, its limits and the log. */
public interface Host {

  /**
   * Sends a message and waits for the whole answer, over a {@link Link.Https}.
   *
   * @throws HostSilent when the host may have acted but no whole answer came in time
   * @throws HostUnreachable when the message cannot have reached the host
   * @throws IllegalStateException when the link is a leased line
   */
  Answer exchange(Message message) throws HostSilent, HostUnreachable;

  /**
   * Opens a {@link Link.Leased}.
   *
   * @throws HostUnreachable when there is no connection, and so nothing was said
   * @throws IllegalStateException when the link is of another kind
   */
  default Line line() throws HostUnreachable {
    throw new IllegalStateException("This link is no leased line.");
  }
}
