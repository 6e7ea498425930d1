package org.tapedeck.framework.vault;

import java.util.List;
import java.util.Optional;

/** The data keys in the database. */
public interface DataKeys {

  /** All of them, the newest last. */
  List<DataKey> all();

  /** The same, and nobody else adds one or changes one until this transaction has ended. */
  List<DataKey> lock();

  Optional<DataKey> find(String id);

  void add(DataKey key);
}
