package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.ProtocolData;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.vault.Kept;
import org.tapedeck.framework.vault.Vault;

/**
 * Checks the settings that a cassette wants of an object, and puts them under lock. A setting that
 * may be left out and is given empty is taken away.
 */
@Dependent
class Settings {

  private final Vault vault;

  @Inject
  Settings(Vault vault) {
    this.vault = vault;
  }

  /**
   * The object that has the settings.
   *
   * @param id the place that its secret values are bound to
   */
  record Owner(Cassette cassette, Scope scope, String id) {

    private List<Keyword> rows() {
      return cassette.keywords().of(scope);
    }
  }

  /** The settings as they are kept, and the answer to whoever gave them. */
  record Taken(Kept kept, Reply reply) {}

  /** The settings of a new object, which must be whole. */
  Taken first(Owner owner, ProtocolData data) {
    return whole(owner, given(owner, data));
  }

  /**
   * The settings with what is given changed; whole again, then. When nothing is given they stay
   * unchecked: an object that has become incomplete can still be disabled.
   */
  Taken changed(Owner owner, Kept before, ProtocolData data) {
    Values given = given(owner, data);
    if (data.byKeyword().isEmpty()) {
      return new Taken(before, Reply.success());
    }
    Set<String> away = takenAway(owner, data);
    Values stayed = vault.open(owner.id(), before).only(property -> !away.contains(property));
    return whole(owner, stayed.and(given));
  }

  private static Values given(Owner owner, ProtocolData data) {
    Map<String, String> given = new TreeMap<>(data.byKeyword());
    owner.rows().stream()
        .filter(row -> isTakenAway(row, data))
        .forEach(row -> given.remove(row.name()));
    return KeywordCheck.given(owner.rows(), new ProtocolData(given));
  }

  private static Set<String> takenAway(Owner owner, ProtocolData data) {
    return owner.rows().stream()
        .filter(row -> isTakenAway(row, data))
        .map(Keyword::property)
        .collect(Collectors.toSet());
  }

  private static boolean isTakenAway(Keyword row, ProtocolData data) {
    return !row.required() && "".equals(data.byKeyword().get(row.name()));
  }

  private Taken whole(Owner owner, Values values) {
    KeywordCheck.whole(owner.cassette(), owner.scope(), values);
    return new Taken(
        vault.keep(owner.id(), owner.rows(), values),
        KeywordCheck.taken(owner.cassette(), owner.scope(), values));
  }
}
