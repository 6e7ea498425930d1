package org.tapedeck.cassette;

/**
 * A command of the cassette's own, as CassetteControl brought it (specification, section 3.2).
 *
 * @param configuration the settings in force for the cassette; those of a pay system and an account
 *     are {@link Values#NONE}, and the objects are those of the whole server
 * @param command CASSETTECOMMAND as it came: 1 to 1000 bytes of UTF-8, without control characters
 * @param data the {@code $} keywords as they came, by name in capitals; nobody has checked them,
 *     and any value may be a secret
 */
public record ControlRequest(Configuration configuration, String command, Values data) {}
