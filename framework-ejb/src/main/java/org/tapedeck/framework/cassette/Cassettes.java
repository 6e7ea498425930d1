package org.tapedeck.framework.cassette;

import java.util.Collection;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;

/** The cassettes that are plugged in now. Ask again each time: one may be replaced or withdrawn. */
public interface Cassettes {

  Optional<Cassette> find(String name);

  Collection<Cassette> all();
}
