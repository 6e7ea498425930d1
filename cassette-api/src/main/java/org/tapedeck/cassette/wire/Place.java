package org.tapedeck.cassette.wire;

/**
 * Where in a message something stands.
 *
 * @param position of the field's first byte, counted from 1 as specifications do
 */
record Place(String message, String field, int position) {

  String misfit(String wanted, String found) {
    return message
        + ", "
        + field
        + ": wanted "
        + wanted
        + " at position "
        + position
        + ", found "
        + found;
  }
}
