package org.tapedeck.testkit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tapedeck.cassette.Message;

/**
 * A message as a host received it.
 *
 * @param announced the length that the message gave beforehand
 * @param masked its parts, as the audit copy would keep them
 * @param descriptions of its parts, as the log would show them
 */
public record SentMessage(
    String contentType,
    long announced,
    byte[] bytes,
    List<byte[]> masked,
    List<String> descriptions) {

  /** Walks through the message once. */
  public static SentMessage of(Message message) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<byte[]> masked = new ArrayList<>();
    List<String> descriptions = new ArrayList<>();
    for (Message.Part part : message.parts()) {
      bytes.writeBytes(part.bytes());
      masked.add(part.masked());
      descriptions.add(part.description());
    }
    return new SentMessage(
        message.contentType(), message.length(), bytes.toByteArray(), masked, descriptions);
  }
}
