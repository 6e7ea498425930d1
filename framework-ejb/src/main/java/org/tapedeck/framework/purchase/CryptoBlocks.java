package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.purchase.CryptoBlock.Producer;
import org.tapedeck.framework.vault.Sealed;
import org.tapedeck.framework.vault.Vault;

/**
 * Makes and reads crypto_block: what a shop has to show again, sealed by a data key, so that
 * nothing is kept for it. Its text is the producer's sign, and in URL-safe Base64 the id of the
 * data key and what that key has sealed (redirect specification, section 5.2).
 */
@ApplicationScoped
public class CryptoBlocks {

  /** So long one is good. */
  static final Duration GOOD = Duration.ofHours(12);

  /** Characters; ours have a few hundred. */
  static final int LONGEST = 4000;

  private static final Pattern KEY_AND_TEXT =
      Pattern.compile("([A-Za-z0-9-]{1,40}):([A-Za-z0-9+/=]+)");

  private Vault vault;
  private Clock clock;

  protected CryptoBlocks() {}

  @Inject
  public CryptoBlocks(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /** The text that the shop gets. */
  public String seal(CryptoBlock block) {
    Map<String, String> values = new TreeMap<>();
    values.put("user", block.userId());
    values.put("made", Long.toString(clock.instant().toEpochMilli()));
    block.subId().ifPresent(it -> values.put("sub", it));
    block.transactionId().ifPresent(it -> values.put("transaction", it));
    Sealed sealed = vault.seal(place(block.producer()), Values.of(values));
    byte[] text = (sealed.keyId() + ":" + sealed.text()).getBytes(StandardCharsets.US_ASCII);
    return block.producer().sign() + Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /**
   * What a text says that a shop shows; white space in it is of its page's layout. Empty when it
   * was not made here, was altered, or is too old.
   */
  public Optional<CryptoBlock> open(String text) {
    String dense = text.replaceAll("\\s+", "");
    return dense.length() > LONGEST
        ? Optional.empty()
        : Arrays.stream(Producer.values())
            .filter(it -> dense.startsWith(it.sign()))
            .findFirst()
            .flatMap(it -> open(it, dense.substring(it.sign().length())));
  }

  private Optional<CryptoBlock> open(Producer producer, String text) {
    return decoded(text)
        .map(KEY_AND_TEXT::matcher)
        .filter(Matcher::matches)
        .flatMap(it -> opened(producer, new Sealed(it.group(1), it.group(2))))
        .filter(this::isGood)
        .map(
            it ->
                new CryptoBlock(producer, it.text("user"), it.find("sub"), it.find("transaction")));
  }

  private static Optional<String> decoded(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private Optional<Values> opened(Producer producer, Sealed sealed) {
    try {
      return Optional.of(vault.open(place(producer), sealed));
    } catch (IllegalArgumentException | IllegalStateException altered) {
      return Optional.empty();
    }
  }

  private boolean isGood(Values values) {
    Instant made = Instant.ofEpochMilli(Long.parseLong(values.text("made")));
    return clock.instant().isBefore(made.plus(GOOD));
  }

  private static String place(Producer producer) {
    return "crypto_block of " + producer;
  }
}
