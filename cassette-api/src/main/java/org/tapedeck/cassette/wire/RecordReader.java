package org.tapedeck.cassette.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Walks through one record, field by field. */
final class RecordReader {

  private final String message;
  private final String record;
  private int index;

  RecordReader(String message, byte[] record) {
    this.message = message;
    // Latin 1 keeps every byte, so that a byte over 7F is found instead of replaced.
    this.record = new String(record, StandardCharsets.ISO_8859_1);
  }

  String take(Field field) throws Malformed {
    Place place = new Place(message, field.name(), index + 1);
    String text = record.substring(index, field.width().end(record, index));
    require(field.misfit(text, place));
    index += text.length();
    passSeparator(field.width(), place);
    return field.filling().strip(text);
  }

  void requireEnd() throws Malformed {
    int left = record.length() - index;
    if (left > 0) {
      throw new Malformed(message + ": " + left + " left over at position " + (index + 1));
    }
  }

  private void passSeparator(Width width, Place place) throws Malformed {
    if (!record.startsWith(width.separator(), index)) {
      throw new Malformed(place.misfit(width.toString(), "no end"));
    }
    index += width.separator().length();
  }

  private static void require(Optional<String> misfit) throws Malformed {
    if (misfit.isPresent()) {
      throw new Malformed(misfit.get());
    }
  }
}
