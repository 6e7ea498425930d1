package org.tapedeck.framework.start;

import java.util.List;
import org.tapedeck.framework.vault.DataKey;

/** The database's tables. */
public interface Schema {

  /**
   * The data keys, as the tables have them that may be of an older version; none when there are no
   * tables yet. Nothing is changed.
   */
  List<DataKey> dataKeys();

  /** Whether anything is under a data key. Nothing is changed. */
  boolean hasSealed();

  /** Makes the tables, or brings those of an older version up to date. */
  void migrate();
}
