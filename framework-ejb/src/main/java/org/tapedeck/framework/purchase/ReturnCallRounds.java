package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for buyers who did not come back, and has their shops called, a few at a time. */
@ApplicationScoped
public class ReturnCallRounds {

  private static final Logger LOG = Logger.getLogger(ReturnCallRounds.class.getName());

  private static final int MOST_AT_ONCE = 4;

  /** Of one user: when his shop hangs, there are places for the others. */
  private static final int MOST_OF_A_USER = 2;

  private static final int MOST = 200;

  private final Set<String> atWork = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  private ReturnCall call;
  private Executor apart;

  protected ReturnCallRounds() {}

  @Inject
  public ReturnCallRounds(ReturnCall call, Executor apart) {
    this.call = call;
    this.apart = apart;
  }

  public void round() {
    call.due(MOST).forEach(this::begin);
  }

  private void begin(String token) {
    if (!atWork.contains(token) && isTurnOf(token) && places.tryAcquire()) {
      atWork.add(token);
      try {
        apart.execute(() -> work(token));
      } catch (RejectedExecutionException busy) {
        end(token);
      }
    }
  }

  private boolean isTurnOf(String token) {
    String user = StoredReturn.userIn(token);
    return atWork.stream().filter(other -> StoredReturn.userIn(other).equals(user)).count()
        < MOST_OF_A_USER;
  }

  private void work(String token) {
    try {
      call.work(token);
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "a return address could not be called", failed);
    } finally {
      end(token);
    }
  }

  private void end(String token) {
    atWork.remove(token);
    places.release();
  }
}
