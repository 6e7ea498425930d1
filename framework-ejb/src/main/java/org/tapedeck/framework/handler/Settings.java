package org.tapedeck.framework.handler;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.ProtocolData;
import org.tapedeck.framework.vault.Kept;
import org.tapedeck.framework.vault.Vault;

/** Checks the settings that a cassette wants of an object, and puts them under lock. */
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
  record Owner(Cassette cassette, Scope scope, String id) {}

  /** The settings of a new object, which must be whole. */
  Kept first(Owner owner, ProtocolData data) {
    return whole(owner, given(owner, data));
  }

  /**
   * The settings with what is given changed; whole again, then. When nothing is given they stay
   * unchecked: an object that has become incomplete can still be disabled.
   */
  Kept changed(Owner owner, Kept before, ProtocolData data) {
    Set<Keyword> emptied = emptied(owner, data);
    Values given = given(owner, without(data, emptied));
    Set<String> gone = emptied.stream().map(Keyword::property).collect(toSet());
    return given.isEmpty() && gone.isEmpty()
        ? before
        : whole(
            owner,
            vault.open(owner.id(), before).only(property -> !gone.contains(property)).and(given));
  }

  /** Of what need not be there, an empty value takes away what is there, as with titles. */
  private static Set<Keyword> emptied(Owner owner, ProtocolData data) {
    return owner.cassette().keywords().of(owner.scope()).stream()
        .filter(keyword -> !keyword.required())
        .filter(keyword -> "".equals(data.byKeyword().get(keyword.name())))
        .collect(toSet());
  }

  private static ProtocolData without(ProtocolData data, Set<Keyword> emptied) {
    Map<String, String> rest = new TreeMap<>(data.byKeyword());
    emptied.forEach(keyword -> rest.remove(keyword.name()));
    return new ProtocolData(rest);
  }

  private static Values given(Owner owner, ProtocolData data) {
    return KeywordCheck.given(owner.cassette(), owner.scope(), data);
  }

  private Kept whole(Owner owner, Values values) {
    KeywordCheck.whole(owner.cassette(), owner.scope(), values);
    return vault.keep(owner.id(), owner.cassette().keywords().of(owner.scope()), values);
  }
}
