package org.tapedeck.testkit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tapedeck.cassette.Message;

/**
 * A message as a host received it.
 *
 * @param announced the length that the message gave beforehand
 * @param descriptions of its parts, as the log would show them
 */
public record SentMessage(
    String contentType, long announced, byte[] bytes, List<String> descriptions) {

  /** Walks through the message once. */
  public static SentMessage of(Message message) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> descriptions = new ArrayList<>();
    for (Message.Part part : message.parts()) {
      bytes.writeBytes(part.bytes());
      descriptions.add(part.description());
    }
    return new SentMessage(
        message.contentType(), message.length(), bytes.toByteArray(), descriptions);
  }
}
