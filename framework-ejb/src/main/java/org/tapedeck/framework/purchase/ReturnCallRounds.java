package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

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

  /** Again without the users who are busy now, when there are so many that others wait behind. */
  public void round() {
    for (int user = 0; user < MOST_AT_ONCE && places.availablePermits() > 0; user++) {
      List<String> due = call.due(busy(), MOST);
      due.forEach(this::begin);
      if (due.size() < MOST) {
        return;
      }
    }
  }

  private Set<String> busy() {
    return atWork.stream()
        .map(StoredReturn::userIn)
        .filter(this::isBusy)
        .collect(Collectors.toSet());
  }

  private void begin(String token) {
    if (!atWork.contains(token) && !isBusy(StoredReturn.userIn(token)) && places.tryAcquire()) {
      atWork.add(token);
      try {
        apart.execute(() -> work(token));
      } catch (RejectedExecutionException busy) {
        end(token);
      }
    }
  }

  private boolean isBusy(String user) {
    return atWork.stream().filter(token -> StoredReturn.userIn(token).equals(user)).count()
        >= MOST_OF_A_USER;
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
