package org.tapedeck.cassette;

/**
 * One administration object of the cassette's own, as it is set.
 *
 * @param name its {@link ObjectType#name}
 * @param level to whom it belongs
 * @param values its settings by property, the secret ones in clear
 */
public record CassetteObject(String name, ObjectType.Level level, Values values) {}
