package org.tapedeck.cassette;

/**
 * One {@code $} keyword of a cassette.
 *
 * @param scope the command or object that it belongs to
 * @param name as sent on the wire, in capitals, with the leading {@code $}
 * @param property the name under which the value is kept and shown
 * @param code the secondary return code that names it in a refusal: 1000 to 1999, never changed
 * @param content what a value may hold
 * @param secrecy who may see a value
 * @param required whether the command is refused without it
 */
public record Keyword(
    Scope scope,
    String name,
    String property,
    int code,
    Content content,
    boolean required,
    Secrecy secrecy) {}
