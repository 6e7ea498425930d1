package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.merchant.Realm;

/** Who does nothing for a quarter of an hour is taken to be gone. */
class IdleTest {

  private final Map<String, Object> session = new HashMap<>();
  private final Visitor visitor = new Visitor(new KnowsEverybody());
  private Instant now = Instant.parse("2026-11-22T09:00:00Z");

  @BeforeEach
  void logOn() {
    visitor.enter("olive", false);
  }

  private static final class KnowsEverybody extends Realm {
    @Override
    public Optional<String> stamp(String name) {
      return Optional.of("as ever");
    }
  }

  @Test
  void whoGoesOnWorkingStays() {
    assertFalse(after(0, null));
    assertFalse(after(14, null));
    assertFalse(after(14, null));
    assertTrue(visitor.isIn());
  }

  @Test
  void whoDoesNothingIsLoggedOff() {
    assertFalse(after(0, null));
    assertTrue(after(16, null));
    assertFalse(visitor.isIn());
  }

  @Test
  void whoComesBackStays() {
    assertFalse(after(0, null));
    assertTrue(after(16, null));
    logOn();
    assertFalse(after(0, null));
    assertTrue(visitor.isIn());
  }

  @Test
  void whoLogsOnInASessionOfBeforeStays() {
    assertFalse(after(0, null));
    now = now.plus(Duration.ofMinutes(16));
    idle().begin(request(null));
    assertFalse(after(0, null));
    assertTrue(visitor.isIn());
  }

  @Test
  void aPageThatLooksByItselfKeepsNobodyIn() {
    assertFalse(after(0, null));
    assertFalse(after(14, "progress:poll"));
    assertTrue(after(14, "progress:poll"));
    assertFalse(visitor.isIn());
  }

  @Test
  void whatAFormsFieldIsCalledDoesNotMatter() {
    assertFalse(after(0, null));
    assertFalse(after(14, "order:approve"));
    assertFalse(after(14, null));
    assertEquals("olive", visitor.getUser());
  }

  private boolean after(int minutes, String source) {
    now = now.plus(Duration.ofMinutes(minutes));
    return idle().isTooLong(request(source), visitor);
  }

  private Idle idle() {
    return new Idle(Clock.fixed(now, ZoneOffset.UTC), Duration.ofMinutes(15));
  }

  private HttpServletRequest request(String source) {
    HttpSession kept =
        fake(
            HttpSession.class,
            (called, arguments) ->
                switch (called) {
                  case "getAttribute" -> session.get(arguments[0]);
                  case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
                  default -> end();
                });
    return fake(
        HttpServletRequest.class,
        (called, arguments) -> called.equals("getSession") ? kept : source);
  }

  private Object end() {
    session.clear();
    return null;
  }

  private interface Answers {
    Object to(String called, Object[] arguments);
  }

  private static <T> T fake(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            IdleTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> answers.to(called.getName(), arguments)));
  }
}
