package org.tapedeck.framework.query;

import org.tapedeck.cassette.Values;

/**
 * An administration object and how it stands (specification, section 1.2).
 *
 * @param enabled whether an administrator wants it on
 * @param active whether it and everything that it stands on is on
 * @param valid whether its settings are complete
 * @param properties the settings that may be shown
 */
record Standing<T>(T object, boolean enabled, boolean active, boolean valid, Values properties) {}
