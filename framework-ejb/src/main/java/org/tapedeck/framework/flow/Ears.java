package org.tapedeck.framework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tapedeck.cassette.Host;
import org.tapedeck.framework.copy.CopiedHost;

/** Listens to the tries that are under way on this server, until they are settled. */
@ApplicationScoped
public class Ears {

  /** A try of an attempt. */
  private record Try(String attemptId, int number) {}

  private final Map<Try, Heard> tries = new ConcurrentHashMap<>();

  private Clock clock;

  protected Ears() {}

  @Inject
  public Ears(Clock clock) {
    this.clock = clock;
  }

  /** The same host, listened to. */
  public Host at(Host host, Started.Asked asked) {
    Heard heard = tries.computeIfAbsent(tryOf(asked), begun -> new Heard(clock));
    return new CopiedHost(host, asked.question().cassette(), heard);
  }

  /** What was said so far, the oldest first. */
  public List<Heard.Stretch> heard(String attemptId, int tryNumber) {
    return Optional.ofNullable(tries.get(new Try(attemptId, tryNumber)))
        .map(Heard::stretches)
        .orElse(List.of());
  }

  /** The try is settled. */
  public void forget(Started.Asked asked) {
    tries.remove(tryOf(asked));
  }

  private static Try tryOf(Started.Asked asked) {
    return new Try(asked.attemptId(), asked.tryNumber());
  }
}
