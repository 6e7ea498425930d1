package org.tapedeck.cassette.visit;

import java.net.URI;
import java.util.List;

/** How the buyer's browser is sent to the bank. It may hold a MAC, never a secret. */
public sealed interface Instruction {

  /** The browser is redirected. */
  record Get(URI address) implements Instruction {}

  /**
   * The browser posts a form.
   *
   * @param fields in this order
   */
  record Post(URI address, List<Field> fields) implements Instruction {

    public Post {
      fields = List.copyOf(fields);
    }
  }

  /** The browser gets a page of the bank's, as it is: only from the bank's authenticated server. */
  record Html(String page) implements Instruction {}

  /** A field of a form, unescaped. */
  record Field(String name, String value) {}
}
