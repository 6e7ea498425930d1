package org.tapedeck.cassette;

import java.util.List;
import java.util.Map;

/**
 * What is posted to a host, in parts that are made while they are sent.
 *
 * @param path resolved against the address of the {@link Link.Https}; empty for the address itself
 * @param headers sent beside Content-Type, such as SOAPAction; no secret among them
 * @param contentType sent as the Content-Type header
 * @param length the sum of the parts' lengths in bytes
 * @param parts the same bytes on every walk
 */
public record Message(
    String path,
    Map<String, String> headers,
    String contentType,
    long length,
    Iterable<Part> parts) {

  public Message {
    headers = Map.copyOf(headers);
  }

  /** To the link's address itself, without further headers. */
  public Message(String contentType, long length, Iterable<Part> parts) {
    this("", Map.of(), contentType, length, parts);
  }

  /** In one part. */
  public static Message of(
      String path, Map<String, String> headers, String contentType, Part whole) {
    return new Message(path, headers, contentType, whole.bytes().length, List.of(whole));
  }

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
