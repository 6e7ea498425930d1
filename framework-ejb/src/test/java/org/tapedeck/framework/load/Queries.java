package org.tapedeck.framework.load;

import org.tapedeck.framework.harness.Engine;

/** Queries, as an administrator makes them. */
final class Queries {

  private Queries() {}

  /** How many objects are found. */
  static String found(Engine engine, String words) {
    return engine
        .run(Engine.ADMINISTRATOR, words)
        .found()
        .map(collection -> String.valueOf(collection.views().size()))
        .orElse("nothing");
  }
}
