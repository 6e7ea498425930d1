package org.tapedeck.cassette.wire;

import java.util.Optional;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/**
 * One row of a message's table.
 *
 * @param constant what the field always holds; empty when it holds a value
 */
record Field(
    String name, Width width, Filling filling, Secrecy secrecy, Optional<String> constant) {

  private static final String NOTHING_SHOWN = "****";

  String valueIn(Values values) {
    return constant.orElseGet(() -> values.text(name));
  }

  String write(String value, Place place) {
    String filled = filling.fill(value, width.least());
    misfit(filled, place).ifPresent(this::refuse);
    return filled + width.separator();
  }

  /** What is written, with a star for each character that may not be shown. */
  String writeMasked(Values values) {
    String value = valueIn(values);
    String shown = secrecy.shown(value).orElseGet(() -> "*".repeat(value.length()));
    return filling.fill(shown, width.least()) + width.separator();
  }

  /** What the given text breaks; empty when it fits. */
  Optional<String> misfit(String text, Place place) {
    if (!width.admits(text.length())) {
      return Optional.of(place.misfit(width.toString(), String.valueOf(text.length())));
    }
    if (!filling.admits(text)) {
      return Optional.of(place.misfit(filling.name(), "others"));
    }
    return constant
        .filter(wanted -> !wanted.equals(text))
        .map(wanted -> place.misfit("\"" + wanted + "\"", "another"));
  }

  /** The value as a log may show it. */
  String shown(Values values) {
    return secrecy.shown(valueIn(values)).orElse(NOTHING_SHOWN);
  }

  private void refuse(String misfit) {
    throw new IllegalArgumentException(misfit);
  }
}
