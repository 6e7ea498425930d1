package org.tapedeck.framework.cassette;

import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.ObjectType;

/** The types of objects that cassettes declare. */
public final class ObjectTypes {

  private ObjectTypes() {}

  /** The types of one level. */
  public static List<ObjectType> of(Cassette cassette, ObjectType.Level level) {
    return cassette.objectTypes().stream().filter(type -> type.level() == level).toList();
  }

  public static Optional<ObjectType> find(Cassette cassette, ObjectType.Level level, String name) {
    return of(cassette, level).stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
