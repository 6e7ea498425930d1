package org.tapedeck.framework.replay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.ProtocolData;
import org.tapedeck.framework.vault.Fingerprint;
import org.tapedeck.framework.vault.Vault;

/** By them a repetition is told from other content. What may not be stored has no part in them. */
@Dependent
public class Fingerprints {

  private final Cassettes cassettes;
  private final Vault vault;

  @Inject
  public Fingerprints(Cassettes cassettes, Vault vault) {
    this.cassettes = cassettes;
    this.vault = vault;
  }

  Fingerprint of(Command command) {
    return vault.fingerprint(text(command));
  }

  boolean fits(Fingerprint fingerprint, Command command) {
    return vault.fits(fingerprint, text(command));
  }

  private String text(Command command) {
    return CommandText.of(command, this::storable);
  }

  /** Of a keyword that no cassette has, only the name counts: who knows what its value is. */
  private Map<String, String> storable(ProtocolData data) {
    Map<String, String> storable = new TreeMap<>();
    data.byKeyword()
        .forEach(
            (name, value) -> {
              Set<Secrecy> declared = declared(name);
              if (!declared.contains(Secrecy.FLEETING)) {
                storable.put(name, declared.isEmpty() ? "" : value);
              }
            });
    return storable;
  }

  private Set<Secrecy> declared(String name) {
    return cassettes.all().stream()
        .flatMap(cassette -> cassette.keywords().rows().stream())
        .filter(keyword -> keyword.name().equals(name))
        .map(Keyword::secrecy)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Secrecy.class)));
  }
}
