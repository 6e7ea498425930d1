package org.tapedeck.cassette.visit;

/**
 * What a bank's server is answered.
 *
 * @param status the HTTP status; a bank that repeats its calls stops at 200
 * @param text sent as {@code text/plain}
 */
public record Response(int status, String text) {}
