package org.tapedeck.framework.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One mail as it goes out: the same at each try.
 *
 * @param messageId without angle brackets
 * @param to at least one address
 * @param subject on one line
 * @param text lines with \n between them
 */
record Envelope(
    String messageId,
    Instant written,
    List<String> to,
    String subject,
    String text,
    Optional<Enclosure> enclosure) {

  /** A file that is attached. */
  record Enclosure(String name, String type, byte[] content) {}
}
