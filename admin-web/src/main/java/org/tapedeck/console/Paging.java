package org.tapedeck.console;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a search: its rows, and where the next ones are. One more is asked for than is shown,
 * so it is known whether there is a next page.
 *
 * @param rows what is shown
 * @param first the first page's address; null on the first page
 * @param next the next page's; null on the last one
 */
public record Paging(List<Row> rows, String first, String next) {

  public static final int SIZE = 50;

  /** A search, narrowed to one page of it. */
  public static Say narrow(Say search, String after) {
    return search.with("AFTERKEY", after).with("RETURNATMOST", SIZE + 1);
  }

  /**
   * @param here the page's address with all that was searched for, but not the place
   * @param after the key after which the page begins; null or blank for the first one
   */
  public static Paging of(List<Row> found, Address here, String after) {
    return of(found, here, "after", after, Row::key);
  }

  /**
   * The same where a page has several of them, or the rows' keys are elsewhere.
   *
   * @param place the address's parameter that says the place
   */
  public static Paging of(
      List<Row> found, Address here, String place, String after, Function<Row, String> key) {
    List<Row> rows = found.subList(0, Math.min(SIZE, found.size()));
    boolean more = found.size() > SIZE;
    return new Paging(
        rows,
        after == null || after.isBlank() ? null : here.toString(),
        more ? here.with(place, key.apply(rows.get(rows.size() - 1))).toString() : null);
  }

  public List<Row> getRows() {
    return rows;
  }

  public String getFirst() {
    return first;
  }

  public String getNext() {
    return next;
  }
}
