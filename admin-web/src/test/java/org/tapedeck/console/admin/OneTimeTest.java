package org.tapedeck.console.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Passwords that are handed over. */
class OneTimeTest {

  @Test
  void noTwoAreTheSameAndAllCanBeReadAloud() {
    Set<String> passwords =
        IntStream.range(0, 100).mapToObj(it -> OneTime.password()).collect(Collectors.toSet());
    assertEquals(100, passwords.size());
    passwords.forEach(
        one -> assertTrue(one.matches("[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}"), one));
  }
}
