package org.tapedeck.framework.harness;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.framework.cassette.Cassettes;

/** The cassettes Paper, which can do everything, and Blank, which takes orders and nothing else. */
final class TwoCassettes implements Cassettes {

  private final List<Cassette> cassettes;

  TwoCassettes() {
    this(PaperCassette.ofOrdersOnly());
  }

  private TwoCassettes(Cassette second) {
    cassettes = List.of(new PaperCassette(), second);
  }

  /** Both can do everything. */
  static TwoCassettes paperAndCardboard() {
    return new TwoCassettes(PaperCassette.named("Cardboard"));
  }

  /** The second one's buyers pay on a page of a bank's. */
  static TwoCassettes paperAndBank() {
    return new TwoCassettes(new PaperBank());
  }

  @Override
  public Optional<Cassette> find(String name) {
    return cassettes.stream().filter(cassette -> cassette.name().equals(name)).findFirst();
  }

  @Override
  public Collection<Cassette> all() {
    return cassettes;
  }
}
