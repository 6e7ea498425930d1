package org.tapedeck.hostsim.books;

/** One line of the books: a word and name=value pairs, card numbers masked. */
public interface Entry {
  String line();
}
