package org.tapedeck.cassette;

import java.util.List;

/**
 * The settings in force for one request: of the cassette, the merchant's pay system, the account.
 *
 * @param objects the cassette's own objects that are enabled: those of the whole server, then those
 *     of the merchant, each by name; empty when it declares no {@link ObjectType}
 */
public record Configuration(
    Values cassette, Values paySystem, Values account, List<CassetteObject> objects) {

  public Configuration {
    objects = List.copyOf(objects);
  }

  /** The settings of a cassette without objects of its own. */
  public Configuration(Values cassette, Values paySystem, Values account) {
    this(cassette, paySystem, account, List.of());
  }
}
