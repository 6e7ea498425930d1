package org.tapedeck.framework.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The setting that lets a server die, which no server in earnest has. */
class FuseTest {

  @Test
  void withoutTheSettingNothingHappens() {
    assertEquals(Optional.empty(), Fuse.read(null));
    FaultPoint.announce();
    FaultPoint.SETTLE_COMMITTED.pass();
  }

  @Test
  void itBurnsAtTheNamedPassingOfTheNamedPointAndOnce() {
    Fuse fuse = Fuse.read("settle-committed:2").orElseThrow();
    assertFalse(fuse.isBurntAt(FaultPoint.SETTLE_COMMITTED));
    assertFalse(fuse.isBurntAt(FaultPoint.SETTLE_DONE));
    assertTrue(fuse.isBurntAt(FaultPoint.SETTLE_COMMITTED));
    assertFalse(fuse.isBurntAt(FaultPoint.SETTLE_COMMITTED));
  }

  @ParameterizedTest
  @EnumSource
  void everyPointHasItsWord(FaultPoint point) {
    assertTrue(Fuse.read(point.word() + ":1").orElseThrow().isBurntAt(point));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "settle-committed",
        "settle-committed:",
        "settle-committed:0",
        "settle-committed:-1",
        "settle-committed:9999999",
        "SETTLE_COMMITTED:1",
        "settled:1",
        "settle-committed:1 "
      })
  void whatNamesNoneIsSaid(String setting) {
    String said =
        assertThrows(IllegalArgumentException.class, () -> Fuse.read(setting)).getMessage();
    assertTrue(said.startsWith("tapedeck.fault.point must be POINT:N"), said);
    assertTrue(said.contains("begin-done, begin-committed, batch-item"), said);
  }
}
