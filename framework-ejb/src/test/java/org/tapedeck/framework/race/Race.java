package org.tapedeck.framework.race;

import java.util.List;

/**
 * Who runs against whom, from what beginning, and what may come out.
 *
 * @param given what has happened before, a line each
 * @param columns what is looked at in the end, as the header of the table names it
 * @param outcomes the rows that are allowed: the answers to both, then a cell for each column
 */
record Race(
    String name,
    List<String> given,
    String one,
    String other,
    List<String> columns,
    List<List<String>> outcomes) {

  @Override
  public String toString() {
    return name;
  }
}
