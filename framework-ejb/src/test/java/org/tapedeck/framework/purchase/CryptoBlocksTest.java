package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.purchase.CryptoBlock.Producer;
import org.tapedeck.framework.vault.DataKey;
import org.tapedeck.framework.vault.DataKeys;
import org.tapedeck.framework.vault.KeyRotation;
import org.tapedeck.framework.vault.MasterKeys;
import org.tapedeck.framework.vault.Vault;

class CryptoBlocksTest {

  private static final Instant TIME = Instant.parse("2026-06-15T12:00:00Z");
  private static final CryptoBlock SESSION =
      new CryptoBlock(Producer.START_SESSION, "shop", Optional.empty(), Optional.empty());
  private static final CryptoBlock RESERVATION =
      new CryptoBlock(
          Producer.MAKE_RESERVATION,
          "shop",
          Optional.of("till 7"),
          Optional.of("T000-0000-4XKC-9M2P"));

  private final MasterKeys master = MasterKeys.fresh(1);
  private final Keys keys = new Keys();
  private final Vault vault = new Vault();
  private final CryptoBlocks blocks;

  CryptoBlocksTest() {
    vault.open(master.file(), keys, clock(TIME));
    blocks = new CryptoBlocks(vault, clock(TIME));
  }

  private static Clock clock(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }

  @Test
  void whatIsSealedIsRead() {
    assertEquals(Optional.of(SESSION), blocks.open(blocks.seal(SESSION)));
    assertEquals(Optional.of(RESERVATION), blocks.open(blocks.seal(RESERVATION)));
  }

  @Test
  void theSignTellsTheProducerAndTheRestNothing() {
    String text = blocks.seal(RESERVATION);
    assertTrue(text.matches("k5--[A-Za-z0-9_-]{100,500}"), text);
    assertTrue(blocks.seal(SESSION).startsWith("U_--"));
    assertNotEquals(text, blocks.seal(RESERVATION));
  }

  /** The sample of the specification is broken into lines. */
  @Test
  void whiteSpaceIsOfThePage() {
    String text = blocks.seal(RESERVATION).replaceAll("(.{63})", "$1\r\n") + "\n\t ";
    assertEquals(Optional.of(RESERVATION), blocks.open(text));
  }

  /** Each character but the last, which may hold bits that mean nothing. */
  @Test
  void whoeverChangesACharacterHasNothing() {
    String text = blocks.seal(RESERVATION);
    for (int i = 0; i < text.length() - 1; i++) {
      char other = text.charAt(i) == 'A' ? 'B' : 'A';
      String altered = text.substring(0, i) + other + text.substring(i + 1);
      assertFalse(blocks.open(altered).isPresent(), altered);
    }
  }

  @Test
  void aSessionIsNoReservation() {
    assertEquals(Optional.empty(), blocks.open(blocks.seal(SESSION).replaceFirst("U_--", "k5--")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "U_--", "k5--x", "k5--!!!!", "s2--AgBUIdqCoM8BTmPgRUz8", "k5", "é"})
  void whatWasNeverMadeHereSaysNothing(String text) {
    assertEquals(Optional.empty(), blocks.open(text));
  }

  @Test
  void aTextWithoutAnEndIsNotRead() {
    assertEquals(Optional.empty(), blocks.open("k5--" + "A".repeat(CryptoBlocks.LONGEST)));
  }

  @Test
  void afterTwelveHoursItIsTooOld() {
    String text = blocks.seal(SESSION);
    CryptoBlocks nearly = new CryptoBlocks(vault, clock(TIME.plus(Duration.ofSeconds(43_199))));
    CryptoBlocks then = new CryptoBlocks(vault, clock(TIME.plus(Duration.ofHours(12))));
    assertTrue(nearly.open(text).isPresent());
    assertFalse(then.open(text).isPresent());
  }

  @Test
  void aBlockOfAnOlderDataKeyIsStillGood() {
    String text = blocks.seal(RESERVATION);
    new KeyRotation(master.file(), keys, clock(TIME)).newDataKey();
    vault.look();
    assertEquals(Optional.of(RESERVATION), blocks.open(text));
    assertEquals(Optional.of(RESERVATION), blocks.open(blocks.seal(RESERVATION)));
  }

  @Test
  void anotherServersKeysOpenNothing() {
    Vault other = new Vault();
    other.open(MasterKeys.fresh(2).file(), new Keys(), clock(TIME));
    assertEquals(Optional.empty(), new CryptoBlocks(other, clock(TIME)).open(blocks.seal(SESSION)));
  }

  private static final class Keys implements DataKeys {

    private final List<DataKey> all = new ArrayList<>();

    @Override
    public List<DataKey> all() {
      return all;
    }

    @Override
    public List<DataKey> lock() {
      return all;
    }

    @Override
    public Optional<DataKey> find(String id) {
      return all.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public void add(DataKey key) {
      all.add(key);
    }
  }
}
