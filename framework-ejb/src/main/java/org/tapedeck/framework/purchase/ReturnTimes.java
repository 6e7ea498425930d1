package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a buyer may be away, and when the server calls again for whom nobody came. */
@Dependent
public class ReturnTimes {

  static final String SETTING = "tapedeck.purchase.return-after";

  /** Longer than most banks let a buyer stay on their pages. */
  static final Duration STANDARD = Duration.ofMinutes(40);

  static final Duration LEAST = Duration.ofSeconds(1);
  static final Duration MOST = Duration.ofDays(1);

  /** After each call; the shop has the last one to come by the token all the same. */
  // spotless:off
  private static final List<Duration> GAPS = List.of(
      Duration.ofMinutes(2),
      Duration.ofMinutes(5),
      Duration.ofMinutes(15),
      Duration.ofHours(1),
      Duration.ofHours(4),
      Duration.ofHours(12));
  // spotless:on

  /** So often a return address is called. */
  public static final int CALLS = GAPS.size();

  /** Before what could not be ended is ended again. */
  private static final Duration PAUSE = Duration.ofHours(1);

  /** Before what is just being paid is ended: a command is on its way no longer than that. */
  static final Duration SOON = Duration.ofMinutes(5);

  private final Duration patience;

  @Inject
  public ReturnTimes(@ConfigProperty(name = SETTING) Optional<Duration> setting) {
    this(setting.orElse(STANDARD));
  }

  /**
   * @param patience so long a buyer may be away
   * @throws IllegalArgumentException when that is no time, or too long
   */
  public ReturnTimes(Duration patience) {
    if (patience.compareTo(LEAST) < 0 || patience.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "%s is %s; it has to be from %s to %s".formatted(SETTING, patience, LEAST, MOST));
    }
    this.patience = patience;
  }

  /** So long after a token was given the server calls the shop itself. */
  public Duration patience() {
    return patience;
  }

  /** How long after so many calls the token is due again. */
  static Duration after(int calls) {
    return calls <= CALLS ? GAPS.get(calls - 1) : PAUSE;
  }
}
