package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.ObjectType;
import org.tapedeck.cassette.ObjectType.Level;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.cassette.ObjectTypes;
import org.tapedeck.framework.command.CassetteObjectTerms;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.CassetteObjects;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.vault.Kept;
import org.tapedeck.framework.vault.Vault;

/** Makes, changes and removes the objects of the cassettes' own, of either level. */
@Dependent
class OwnObjects {

  private final Known known;
  private final CassetteObjects objects;
  private final Vault vault;

  @Inject
  OwnObjects(Known known, CassetteObjects objects, Vault vault) {
    this.known = known;
    this.objects = objects;
    this.vault = vault;
  }

  Started create(CassetteObjectTerms terms) {
    ObjectType type = type(terms);
    Values given = KeywordCheck.given(type.rows(), terms.protocolData());
    KeywordCheck.whole(type.rows(), given);
    ObjectSettings.Owner owner = owner(terms);
    String id = owner.id(key(type, given));
    ObjectSettings settings = new ObjectSettings(id, owner, keep(id, type, given));
    terms.enabled().ifPresent(settings::enable);
    objects.add(settings);
    return Started.done(Reply.success());
  }

  Started modify(CassetteObjectTerms terms) {
    ObjectType type = type(terms);
    Values given = KeywordCheck.given(type.rows(), terms.protocolData());
    Values key = key(type, given);
    ObjectSettings settings = locked(owner(terms).id(key));
    // With nothing but its key given, an object that has become incomplete can still be disabled.
    if (!given.equals(key)) {
      Values changed = vault.open(place(settings), settings.kept()).and(given);
      settings.keep(keep(settings.id(), type, KeywordCheck.whole(type.rows(), changed)));
    }
    terms.enabled().ifPresent(settings::enable);
    return Started.done(Reply.success());
  }

  Started delete(CassetteObjectTerms terms) {
    ObjectType type = type(terms);
    Values given = KeywordCheck.given(keyRows(type), terms.protocolData());
    objects.remove(locked(owner(terms).id(key(type, given))));
    return Started.done(Reply.success());
  }

  /** The type that is meant, when all that the object stands on is there. */
  private ObjectType type(CassetteObjectTerms terms) {
    Level level = terms.merchantNumber().isPresent() ? Level.MERCHANT : Level.SYSTEM;
    Cassette cassette = known.cassette(terms.cassetteName(), RC_CASSETTENAME);
    if (ObjectTypes.of(cassette, level).isEmpty()) {
      throw new Refused(
          PRC_COMMAND_NOT_SUPPORTED, RC_NONE, "The cassette has no such objects of its own.");
    }
    ObjectType type =
        ObjectTypes.find(cassette, level, terms.objectName())
            .orElseThrow(
                () ->
                    new Refused(
                        PRC_UNDEFINED_OBJECT,
                        RC_OBJECTNAME,
                        "The cassette has no objects of this name."));
    terms
        .merchantNumber()
        .ifPresent(number -> known.paySystem(number, terms.cassetteName(), RC_CASSETTENAME));
    return type;
  }

  private static ObjectSettings.Owner owner(CassetteObjectTerms terms) {
    return new ObjectSettings.Owner(
        terms.merchantNumber(), terms.cassetteName(), terms.objectName());
  }

  /** What tells the object from others of its type; none of it may be missing. */
  private static Values key(ObjectType type, Values given) {
    KeywordCheck.whole(keyRows(type), given);
    return given.only(row -> keyRows(type).stream().anyMatch(it -> it.property().equals(row)));
  }

  private static List<Keyword> keyRows(ObjectType type) {
    Predicate<Keyword> ofKey = row -> type.key().contains(row.name());
    return type.rows().stream().filter(ofKey).toList();
  }

  private ObjectSettings locked(String id) {
    return objects
        .lock(id)
        .orElseThrow(
            () -> new Refused(PRC_UNDEFINED_OBJECT, RC_CASSETTEOBJECT, "There is no such object."));
  }

  private Kept keep(String id, ObjectType type, Values values) {
    return vault.keep(ObjectSettings.place(id), type.rows(), values);
  }

  private static String place(ObjectSettings settings) {
    return ObjectSettings.place(settings.id());
  }
}
