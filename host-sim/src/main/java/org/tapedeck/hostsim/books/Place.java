package org.tapedeck.hostsim.books;

/** Where a request came from. */
public record Place(String merchant, String store, String terminal) {

  @Override
  public String toString() {
    return "merchant=" + merchant + " store=" + store + " terminal=" + terminal;
  }
}
