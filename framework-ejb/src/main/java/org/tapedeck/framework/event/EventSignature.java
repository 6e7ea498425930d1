package org.tapedeck.framework.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header by which a listener knows that an event is ours, and when it was sent. */
final class EventSignature {

  static final String HEADER = "Tapedeck-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private EventSignature() {}

  /** HMAC-SHA256 over the time, a full stop and the body. */
  static String of(String secret, long millis, byte[] body) {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes((millis + ".").getBytes(StandardCharsets.US_ASCII));
    signed.writeBytes(body);
    return "t=" + millis + ",v1=" + HexFormat.of().formatHex(mac(secret, signed.toByteArray()));
  }

  private static byte[] mac(String secret, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot sign", impossible);
    }
  }
}
