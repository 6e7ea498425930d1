package org.tapedeck.framework.vault;

import java.util.List;

/** The data keys in the database. */
public interface DataKeys {

  /** All of them, the newest last. */
  List<DataKey> all();

  void add(DataKey key);
}
