package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;

/** The rules of what a cassette says about itself: C1, C2 and C22. */
interface DeclarationRules {

  Subject subject();

  @Test
  default void c1_nameHasOneTo64Characters() {
    int length = subject().cassette().name().length();
    assertTrue(1 <= length && length <= 64, "the name has " + length + " characters");
  }

  @Test
  default void c1_isFoundByServiceLoader() {
    String name = subject().cassette().name();
    assertTrue(
        ServiceLoader.load(Cassette.class).stream()
            .anyMatch(provider -> provider.get().name().equals(name)),
        "no service entry for " + name);
  }

  @Test
  default void c2_keywordsBeginWithADollarSign() {
    for (Keyword keyword : keywords()) {
      assertTrue(keyword.name().matches("\\$[A-Z0-9.]+"), keyword.name());
    }
  }

  @Test
  default void c2_everyKeywordHasACodeOfItsOwn() {
    List<Integer> codes = keywords().stream().map(Keyword::code).toList();
    assertEquals(codes.stream().distinct().toList(), codes);
  }

  @Test
  default void c2_codesAreFrom1000To1999() {
    for (Keyword keyword : keywords()) {
      assertTrue(1000 <= keyword.code() && keyword.code() <= 1999, keyword.name());
    }
  }

  @Test
  default void c22_whatComesWithADepositIsPlainAndMayBeLeftOut() {
    for (Keyword keyword : subject().cassette().keywords().of(Scope.DEPOSIT)) {
      assertTrue(!keyword.required(), keyword.name() + " is required");
      assertEquals(Secrecy.PLAIN, keyword.secrecy(), keyword.name());
    }
  }

  private List<Keyword> keywords() {
    return subject().cassette().keywords().rows();
  }
}
