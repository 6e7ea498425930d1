package org.tapedeck.console.money;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.tapedeck.framework.command.Language;

/**
 * The work of many lines that this server has at hand. A few lines of each job are at work at a
 * time, and not many more of them all, so that a silent host takes neither the door's places nor
 * all the seats of its cassette. Whoever has the fewest lines at work comes next.
 *
 * <p>The jobs are in memory only. Their lines are not lost with it: what had begun is an attempt in
 * the database, and what had not begun is on the page where it was chosen.
 */
@ApplicationScoped
public class Jobs {

  static final int LINES = 10_000;
  static final int LINES_OF_ALL = 50_000;
  static final int JOBS_OF_A_USER = 20;
  static final int AT_ONCE_OF_A_JOB = 4;
  static final int AT_ONCE = 8;
  static final Duration KEPT = Duration.ofHours(1);

  private final Map<String, Job> jobs = new LinkedHashMap<>();

  private Executor apart;
  private Patience patience;
  private Clock clock;
  private int atWork;
  private boolean closed;

  protected Jobs() {}

  @Inject
  public Jobs(Executor apart, Patience patience, Clock clock) {
    this.apart = apart;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * Begins a job; one that has begun already is not begun again.
   *
   * @param id drawn for the page whose form is sent, so that a form sent twice is one job
   * @param lines at most {@value #LINES} of them
   * @return empty when there is no room for it
   */
  public synchronized Optional<Job> begin(
      String id, String user, Language language, Work work, List<Line> lines) {
    forget();
    Job known = jobs.get(id);
    if (known != null) {
      return Optional.of(known).filter(it -> it.isOf(user));
    }
    if (!hasRoom(user, lines.size())) {
      return Optional.empty();
    }
    Job job = new Job(id, user, language, work, lines, clock.instant());
    jobs.put(id, job);
    dispatch();
    return Optional.of(job);
  }

  private boolean hasRoom(String user, int lines) {
    long ofAll = jobs.values().stream().mapToLong(Job::getSize).sum();
    return lines > 0
        && lines <= LINES
        && ofAll + lines <= LINES_OF_ALL
        && of(user).size() < JOBS_OF_A_USER;
  }

  /** A job, for its own user. To look at it also sees to it that it goes on. */
  public synchronized Optional<Job> find(String id, String user) {
    forget();
    dispatch();
    return Optional.ofNullable(jobs.get(id)).filter(it -> it.isOf(user));
  }

  /** A user's jobs, the latest last. */
  public synchronized List<Job> of(String user) {
    forget();
    return jobs.values().stream().filter(it -> it.isOf(user)).toList();
  }

  public synchronized void stop(Job job) {
    job.stop(clock.instant());
  }

  public synchronized void goOn(Job job) {
    job.goOn(clock.instant());
    dispatch();
  }

  private void forget() {
    jobs.values().removeIf(job -> job.isOverSince(clock.instant().minus(KEPT)));
  }

  private void dispatch() {
    Optional<Job> next = next();
    while (next.isPresent() && handOut(next.get())) {
      next = next();
    }
  }

  private Optional<Job> next() {
    return jobs.values().stream()
        .filter(job -> !closed && atWork < AT_ONCE && job.isReady(AT_ONCE_OF_A_JOB))
        .min(Comparator.comparingInt(Job::atWork));
  }

  private boolean handOut(Job job) {
    int at = job.take(AT_ONCE_OF_A_JOB).orElseThrow();
    atWork++;
    try {
      apart.execute(() -> carryOut(job, at));
      return true;
    } catch (RejectedExecutionException | IllegalStateException busy) {
      // Whoever ends a line, or looks at the job, tries again.
      atWork--;
      job.giveBack(at);
      return false;
    }
  }

  private void carryOut(Job job, int at) {
    Result result = patience.surely(job, at);
    synchronized (this) {
      atWork--;
      job.tell(at, result, clock.instant());
      dispatch();
    }
  }

  /** The server stops: no line begins any more. */
  @PreDestroy
  synchronized void close() {
    closed = true;
  }
}
