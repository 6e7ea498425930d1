package org.tapedeck.framework.cassette;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.tapedeck.cassette.Cassette;

/** The cassettes that came in the archive. */
@ApplicationScoped
public class BundledCassettes implements Cassettes {

  private final Map<String, Cassette> byName = new TreeMap<>();

  public BundledCassettes() {
    ServiceLoader.load(Cassette.class, getClass().getClassLoader())
        .forEach(cassette -> byName.put(cassette.name(), cassette));
  }

  @Override
  public Optional<Cassette> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Collection<Cassette> all() {
    return byName.values();
  }
}
