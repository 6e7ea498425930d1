package org.tapedeck.hostsim.shops;

import java.util.Optional;
import org.tapedeck.hostsim.bank.Knobs;

/** A shop and what is agreed with it. */
public record Shop(String name, Knobs agreed) {
  /** How an agreement says that there is none. */
  public static final String NONE = "none";

  public Optional<String> find(String item) {
    return Optional.of(agreed.use(item)).filter(value -> !value.equals(NONE));
  }

  /**
   * @throws IllegalArgumentException when it is not agreed
   */
  public String get(String item) {
    return find(item)
        .orElseThrow(
            () -> new IllegalArgumentException("no " + item + " is agreed with shop " + name));
  }
}
