package org.tapedeck.hostsim.shops;

import java.util.Optional;
import org.tapedeck.hostsim.bank.Answer;

/** A pay page that was shown to a buyer. */
public final class Sitting<T> {

  /** What a click does. */
  @FunctionalInterface
  public interface Click {
    /**
     * @param before what the click before it brought
     */
    Answer go(Optional<Answer> before);
  }

  private final String name;
  private final T wanted;
  private volatile Answer outcome;

  Sitting(String name, T wanted) {
    this.name = name;
    this.wanted = wanted;
  }

  /** Nobody can guess it. */
  public String name() {
    return name;
  }

  public T wanted() {
    return wanted;
  }

  /** A second click waits for the first. */
  public synchronized Answer click(Click click) {
    outcome = click.go(outcome());
    return outcome;
  }

  /** What the buyer was shown in the end, once there is something. */
  public Optional<Answer> outcome() {
    return Optional.ofNullable(outcome);
  }
}
