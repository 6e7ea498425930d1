package org.tapedeck.cassette;

/**
 * What is posted to a host, in parts that are made while they are sent.
 *
 * @param contentType sent as the Content-Type header
 * @param length the sum of the parts' lengths in bytes
 * @param parts the same bytes on every walk
 */
public record Message(String contentType, long length, Iterable<Part> parts) {

  /** A stretch of the message, such as one frame. */
  public interface Part {

    byte[] bytes();

    /**
     * The same bytes for the audit copy: as many, each at its place, with every character of a
     * secret replaced by {@code *} but for those that its {@link Secrecy} shows. A check byte that
     * was made from what is replaced is replaced, too, so that nothing can be told from it.
     */
    byte[] masked();

    /** The part in words, with every secret masked, for the log. */
    String description();
  }
}
