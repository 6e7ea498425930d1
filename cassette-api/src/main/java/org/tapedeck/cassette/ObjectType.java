package org.tapedeck.cassette;

import java.util.List;
import java.util.Set;

/**
 * A kind of administration object that is a cassette's own, such as the card brands that an account
 * takes. The engine makes, changes, deletes, stores and shows such objects, and hands those that
 * are enabled to the cassette (specification, sections 1.1 and 3.4).
 *
 * @param name what commands give as OBJECTNAME: 1 to 64 printable characters, in this letter case
 * @param level to whom the objects belong
 * @param keywords its {@code $} keywords, all under {@link Scope#OBJECT}
 * @param key the names of the keywords that tell one object from another; each required and {@link
 *     Secrecy#PLAIN}. Without one there is a single object of the type, for each merchant at most.
 */
public record ObjectType(String name, Level level, KeywordTable keywords, Set<String> key) {

  public ObjectType {
    key = Set.copyOf(key);
  }

  /** To whom an object belongs. */
  public enum Level {
    /** To the whole server: CreateSystemCassetteObject. */
    SYSTEM,
    /** To one merchant who uses the cassette: CreateMerchantCassetteObject. */
    MERCHANT
  }

  /** Its keywords, in the order of the table. */
  public List<Keyword> rows() {
    return keywords.of(Scope.OBJECT);
  }
}
