package org.tapedeck.framework.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** The place of one request at the door, until its reply is written. */
public final class DoorPlace implements AutoCloseable {

  private final Deque<Semaphore> taken = new ArrayDeque<>();
  private final Semaphore all;
  private final Semaphore looking;

  DoorPlace(Semaphore all, Semaphore looking) {
    this.all = all;
    this.looking = looking;
  }

  /**
   * @throws Refused when the server is at work on as many commands as it takes
   */
  public void take() {
    take(all, "The server is at work on as many commands as it takes.");
  }

  /**
   * One of those for commands that only look, beside the one that is taken.
   *
   * @throws Refused when as many of them are at work as the server takes
   */
  public void takeToLook() {
    take(looking, "The server is at work on as many queries as it takes.");
  }

  private void take(Semaphore places, String sentence) {
    if (!places.tryAcquire()) {
      throw new Refused(PrimaryReturnCode.PRC_SERVER_BUSY, SecondaryReturnCode.RC_PLACES, sentence);
    }
    taken.push(places);
  }

  @Override
  public void close() {
    while (!taken.isEmpty()) {
      taken.pop().release();
    }
  }
}
