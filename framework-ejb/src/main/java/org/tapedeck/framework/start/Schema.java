package org.tapedeck.framework.start;

/** The database's tables. */
public interface Schema {

  /** Makes the tables, or brings those of an older version up to date. */
  void migrate();
}
