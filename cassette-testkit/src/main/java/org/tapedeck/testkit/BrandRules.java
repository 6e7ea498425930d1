package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Values;

/** The rule of how a cassette tells the brand of an order: C16. */
interface BrandRules {

  CassetteSubject subject();

  @Test
  default void c16_aBrandHas1To40PrintableCharacters() {
    brand()
        .ifPresent(
            brand ->
                assertTrue(
                    brand.matches("[\\x20-\\x7E]{1,40}"),
                    "the brand has " + brand.length() + " characters, or others"));
  }

  @Test
  default void c16_aBrandIsTheSameEachTime() {
    assertEquals(brand(), brand());
  }

  @Test
  default void c16_aBrandTellsNoSecret() {
    Secrets secrets = new Secrets(subject().cassette(), order());
    secrets.assertNotIn(brand().map(List::of).orElse(List.of()));
  }

  private Optional<String> brand() {
    return subject().cassette().brand(order());
  }

  private Values order() {
    return subject().approval().order();
  }
}
