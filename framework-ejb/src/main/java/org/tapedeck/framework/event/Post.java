package org.tapedeck.framework.event;

import java.nio.charset.StandardCharsets;

/** One HTTP request with a document. */
record Post(String eventId, String signature, byte[] body) {

  byte[] bytes(Target target) {
    String head =
        String.join(
            "\r\n",
            "POST " + target.path() + " HTTP/1.1",
            "Host: " + target.authority(),
            "User-Agent: Tapedeck",
            "Content-Type: application/xml; charset=UTF-8",
            "Content-Length: " + body.length,
            "Connection: close",
            "Tapedeck-Event-Id: " + eventId,
            EventSignature.HEADER + ": " + signature,
            "",
            "");
    byte[] first = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[first.length + body.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(body, 0, all, first.length, body.length);
    return all;
  }
}
