package org.tapedeck.cassette;

/**
 * A host's whole answer.
 *
 * @param status the HTTP status
 * @param contentType without parameters; empty when the host named none
 * @param body never null; empty when the host sent nothing
 */
public record Answer(int status, String contentType, byte[] body) {

  /** With status 200. */
  public Answer(String contentType, byte[] body) {
    this(200, contentType, body);
  }
}
