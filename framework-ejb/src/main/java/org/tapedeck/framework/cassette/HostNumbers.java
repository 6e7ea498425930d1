package org.tapedeck.framework.cassette;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;

/** The numbers that a cassette's host wants: each cassette and kind has series of its own. */
@Dependent
public class HostNumbers {

  private static final int NONE = 0;

  private final Numbers numbers;

  @Inject
  public HostNumbers(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Makes a new account's series ready; accounts may share one. */
  public void prepare(Cassette cassette, Configuration configuration) {
    for (Numbering numbering : Numbering.values()) {
      series(cassette, numbering, configuration).ifPresent(numbers::prepare);
    }
  }

  /**
   * The next number; 0 when the cassette wants none.
   *
   * @throws org.tapedeck.framework.command.Refused when the number still has to rest
   */
  public int draw(Cassette cassette, Numbering numbering, Configuration configuration) {
    return series(cassette, numbering, configuration).map(numbers::draw).orElse(NONE);
  }

  /**
   * Within what an account's numbers are unique, such as its terminal.
   *
   * @throws IllegalStateException when a setting is missing
   */
  public List<String> scopes(Cassette cassette, Configuration configuration) {
    return Stream.of(Numbering.values())
        .flatMap(numbering -> series(cassette, numbering, configuration).stream())
        .map(NumberSeries::scope)
        .toList();
  }

  private static Optional<NumberSeries> series(
      Cassette cassette, Numbering numbering, Configuration configuration) {
    String owner = cassette.name() + " " + numbering + " ";
    return cassette
        .series(numbering, configuration)
        .map(own -> new NumberSeries(owner + own.scope(), own.first(), own.last(), own.rest()));
  }
}
