package org.tapedeck.framework.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.EventListenerKey;
import org.tapedeck.framework.command.Socks;
import org.tapedeck.framework.vault.Vault;

/** Makes listeners, each with a secret that only it and this server know. */
@Dependent
public class ListenerSecrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** The vault goes by the secrecy of keywords; nobody can give this one. */
  private static final List<Keyword> KEYWORDS =
      List.of(
          new Keyword(
              Scope.PAY_SYSTEM, "$SECRET", "secret", 0, Content.text(1, 64), true, Secrecy.HIDDEN));

  private final Vault vault;

  @Inject
  public ListenerSecrets(Vault vault) {
    this.vault = vault;
  }

  /**
   * A new listener.
   *
   * @param secret in clear, to be shown this once
   */
  public record Fresh(Listener listener, String secret) {}

  public Fresh fresh(EventListenerKey key, Optional<Socks> socks) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    String id = UUID.randomUUID().toString();
    Values values = Values.of(Map.of("secret", secret));
    return new Fresh(new Listener(id, key, socks, vault.keep(place(id), KEYWORDS, values)), secret);
  }

  String open(Listener listener) {
    return vault.open(place(listener.id()), listener.kept()).text("secret");
  }

  private static String place(String id) {
    return "listener:" + id;
  }
}
