package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.ObjectType;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;

/** The rule of what a cassette says of its own objects: C14. */
interface ObjectTypeRules {

  Subject subject();

  @Test
  default void c14_everyTypeHasANameOfItsOwn() {
    List<String> names = types().stream().map(ObjectType::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
    names.forEach(name -> assertTrue(name.matches("[\\x21-\\x7E]{1,64}"), name));
  }

  @Test
  default void c14_itsKeywordsAreThoseOfAnObject() {
    for (ObjectType type : types()) {
      assertEquals(type.rows(), type.keywords().rows(), type.name());
      type.rows().forEach(row -> assertTrue(row.name().matches("\\$[A-Z0-9.]+"), row.name()));
    }
    assertEquals(List.of(), subject().cassette().keywords().of(Scope.OBJECT));
  }

  @Test
  default void c14_everyKeywordHasACodeOfItsOwn() {
    List<Integer> codes =
        Stream.concat(
                subject().cassette().keywords().rows().stream(),
                types().stream().flatMap(type -> type.rows().stream()))
            .map(Keyword::code)
            .toList();
    types().stream()
        .flatMap(type -> type.rows().stream())
        .forEach(
            row -> {
              assertEquals(1, codes.stream().filter(code -> code == row.code()).count());
              assertTrue(1000 <= row.code() && row.code() <= 1999, row.name());
            });
  }

  @Test
  default void c14_theKeyIsRequiredAndPlain() {
    for (ObjectType type : types()) {
      for (String name : type.key()) {
        Keyword row = type.keywords().find(Scope.OBJECT, name).orElseThrow();
        assertTrue(row.required() && row.secrecy() == Secrecy.PLAIN, name);
      }
    }
  }

  private List<ObjectType> types() {
    return subject().cassette().objectTypes();
  }
}
