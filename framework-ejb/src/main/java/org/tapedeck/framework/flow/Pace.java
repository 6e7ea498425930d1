package org.tapedeck.framework.flow;

import java.time.Duration;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.RetryPlan;

/**
 * How fast a host is asked.
 *
 * @param limit how long it may take until it has been asked once and at once again; after that
 *     nobody is asking any more
 */
public record Pace(Duration limit, RetryPlan plan) {

  public static Pace of(Link link, RetryPlan plan) {
    return of(link, plan, 0);
  }

  /** The same with a message of so many bytes. */
  public static Pace of(Link link, RetryPlan plan, long bytes) {
    Duration once = link.wholeLimit().plus(Link.sending(bytes));
    return new Pace(once.multipliedBy(plan.atOnce() + 1L), plan);
  }

  /** The longest that so many more tries can take, each after its interval. */
  Duration of(int retries) {
    return plan.interval().plus(limit).multipliedBy(retries);
  }
}
