package org.tapedeck.framework.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

class VaultTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final int KEY = 1;
  private static final int OTHER_KEY = 2;
  private static final String PAN = "4111111111111111";

  private static final List<Keyword> KEYWORDS =
      List.of(
          keyword("pan", Secrecy.MASKED),
          keyword("expiry", Secrecy.HIDDEN),
          keyword("cvv", Secrecy.FLEETING),
          keyword("note", Secrecy.PLAIN));

  private static final Values CARD =
      Values.of(Map.of("pan", PAN, "expiry", "203012", "cvv", "987", "note", "hello"));

  private final Keys keys = new Keys();
  private final Vault vault = opened(KEY);

  @Test
  void aTextIsKnownAgainByItsFingerprintAndNoOtherIs() {
    Fingerprint fingerprint = vault.fingerprint(PAN);
    assertTrue(vault.fits(fingerprint, PAN));
    assertFalse(vault.fits(fingerprint, PAN + "0"));
  }

  @Test
  void anOlderKeysFingerprintIsStillKnown() {
    Fingerprint fingerprint = vault.fingerprint(PAN);
    String newer = another();
    Vault again = opened(KEY);
    assertTrue(again.fits(fingerprint, PAN));
    assertEquals(newer, again.fingerprint(PAN).keyId());
  }

  @Test
  void withoutTheDataKeyAFingerprintCannotBeMade() {
    Fingerprint fingerprint = new Fingerprint("one", Aes.key(Aes.random(Aes.KEY_BYTES)), PAN);
    assertFalse(fingerprint.isOf(Aes.key(Aes.random(Aes.KEY_BYTES)), PAN));
  }

  @Test
  void whatWasKeptOpensAgainWithoutFleetingValues() {
    assertEquals(
        Values.of(Map.of("pan", PAN, "expiry", "203012", "note", "hello")),
        vault.open("1:7", vault.keep("1:7", KEYWORDS, CARD)));
  }

  @Test
  void plainValuesAreShownMaskedOnesInTheirMaskAndNothingElse() {
    assertEquals(
        Values.of(Map.of("pan", "411111******1111", "note", "hello")),
        vault.keep("1:7", KEYWORDS, CARD).shown());
  }

  @Test
  void theStoredTextHasNothingOfTheCard() {
    Kept kept = vault.keep("1:7", KEYWORDS, CARD);
    String sealed =
        new String(Base64.getDecoder().decode(kept.sealed()), StandardCharsets.ISO_8859_1);
    for (String text : List.of(kept.shown().asMap().toString(), kept.sealed(), sealed)) {
      assertFalse(text.contains(PAN) || text.contains("203012") || text.contains("987"));
    }
  }

  @Test
  void theSameCardLooksDifferentEachTime() {
    assertNotEquals(
        vault.keep("1:7", KEYWORDS, CARD).sealed(), vault.keep("1:7", KEYWORDS, CARD).sealed());
  }

  @Test
  void whatWasMovedToAnotherPlaceDoesNotOpen() {
    Kept kept = vault.keep("1:7", KEYWORDS, CARD);
    assertThrows(IllegalStateException.class, () -> vault.open("1:8", kept));
  }

  @Test
  void whatWasChangedDoesNotOpen() {
    Kept kept = vault.keep("1:7", KEYWORDS, CARD);
    byte[] bytes = Base64.getDecoder().decode(kept.sealed());
    bytes[bytes.length - 1] ^= 1;
    Kept changed = new Kept(kept.shown(), kept.keyId(), Base64.getEncoder().encodeToString(bytes));
    assertThrows(IllegalStateException.class, () -> vault.open("1:7", changed));
  }

  @Test
  void aSecondStartOpensWhatTheFirstHasKept() {
    Kept kept = vault.keep("1:7", KEYWORDS, CARD);
    assertEquals(PAN, opened(KEY).open("1:7", kept).text("pan"));
    assertEquals(1, keys.all.size());
  }

  @Test
  void aSecondDataKeyLeavesOldValuesReadable() {
    Kept kept = vault.keep("1:7", KEYWORDS, CARD);
    String second = another();
    Vault later = opened(KEY);
    assertEquals(PAN, later.open("1:7", kept).text("pan"));
    assertEquals(second, later.keep("1:7", KEYWORDS, CARD).keyId());
  }

  @Test
  void anotherMasterKeyOpensNothing() {
    VaultClosed closed = assertThrows(VaultClosed.class, () -> opened(OTHER_KEY));
    assertEquals(
        "The master key is not the one that this database was made with: it does not open data key "
            + keys.all.get(0).id()
            + ".",
        closed.getMessage());
  }

  @Test
  void aKeyThatAnotherServerMadeOpensAtOnceAndSealsAsSoonAsItIsSeen() {
    Vault there = opened(KEY);
    String second = another();
    there.look();
    Kept kept = there.keep("1:7", KEYWORDS, CARD);
    assertEquals(second, kept.keyId());
    assertEquals(PAN, vault.open("1:7", kept).text("pan"));
    assertEquals(second, vault.keep("1:8", KEYWORDS, CARD).keyId());
  }

  @Test
  void aNewKeyIsNewerWhateverTheClockSays() {
    String second = another();
    String third = another();
    assertEquals(List.of(second, third), keys.all.stream().map(DataKey::id).skip(1).toList());
    assertTrue(keys.all.get(2).createdMillis() > keys.all.get(1).createdMillis());
  }

  @Test
  void whatIsSealedAgainOpensAtItsPlaceAndNowhereElse() {
    Kept kept = vault.keep("1:7", KEYWORDS, CARD);
    another();
    vault.look();
    Sealed again = vault.sealAgain("1:7", new Sealed(kept.keyId(), kept.sealed()));
    assertEquals(keys.all.get(1).id(), again.keyId());
    assertEquals(PAN, vault.open("1:7", again).text("pan"));
    assertThrows(IllegalStateException.class, () -> vault.open("1:8", again));
  }

  @Test
  void whatWasErasedStaysSo() {
    another();
    vault.look();
    Sealed again = vault.sealAgain("1:7", new Sealed(keys.all.get(0).id(), ""));
    assertTrue(again.isErased());
    assertEquals(keys.all.get(1).id(), again.keyId());
  }

  /** A new data key, made at the same time as all others. */
  private String another() {
    MasterKey masterKey = MasterKeys.fresh(KEY).file().read();
    keys.add(DataKey.fresh(masterKey, keys.all, CLOCK.instant()));
    return keys.all.get(keys.all.size() - 1).id();
  }

  private Vault opened(int masterKey) {
    Vault opened = new Vault();
    opened.open(MasterKeys.fresh(masterKey).file(), keys, CLOCK);
    return opened;
  }

  private static Keyword keyword(String property, Secrecy secrecy) {
    String name = "$" + property.toUpperCase();
    return new Keyword(Scope.ORDER, name, property, 1000, Content.text(1, 40), false, secrecy);
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
