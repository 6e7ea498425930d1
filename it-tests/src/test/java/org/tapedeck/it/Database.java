package org.tapedeck.it;

import java.util.List;

/** Where one server keeps its rows. */
interface Database {

  /** The one that this run of the tests is about: Derby, in the server's own folder, or another. */
  static Database fresh() {
    return "POSTGRESQL".equals(System.getProperty("database.kind")) ? PostgreSql.fresh() : List::of;
  }

  /** What the server has to be told. */
  List<String> settings();
}
