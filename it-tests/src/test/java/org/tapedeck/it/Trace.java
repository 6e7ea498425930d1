package org.tapedeck.it;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A sequence of bytes that tells a secret.
 *
 * @param name the secret and the form that it is in, for the message of a test
 */
record Trace(String name, byte[] bytes) {

  /** All the forms in which a card number would be a card number. */
  static List<Trace> ofPan(String pan) {
    List<Trace> traces = new ArrayList<>();
    byte[] ascii = pan.getBytes(StandardCharsets.US_ASCII);
    traces.add(new Trace(pan, ascii));
    for (String separator : List.of(" ", "-", "+", "%20")) {
      String apart = String.join(separator, pan.split("(?<=\\G.{4})"));
      traces.add(text(pan + " with '" + separator + "'", apart, StandardCharsets.US_ASCII));
    }
    traces.add(text(pan + " UTF-16BE", pan, StandardCharsets.UTF_16BE));
    traces.add(text(pan + " UTF-16LE", pan, StandardCharsets.UTF_16LE));
    traces.add(new Trace(pan + " even parity", parity(ascii, 0)));
    traces.add(new Trace(pan + " odd parity", parity(ascii, 1)));
    String hex = HexFormat.of().formatHex(ascii);
    traces.add(text(pan + " hex", hex, StandardCharsets.US_ASCII));
    if (pan.length() % 2 == 0) {
      traces.add(new Trace(pan + " BCD", HexFormat.of().parseHex(pan)));
    }
    for (int before = 0; before < 3; before++) {
      traces.add(
          text(pan + " Base64 at " + before, base64(ascii, before), StandardCharsets.US_ASCII));
    }
    return traces;
  }

  /**
   * Three or four digits are everywhere, so a verification code counts only where it is one: as a
   * keyword's value, as a cassette's value, in a message to the host, and, in a heap dump, as a
   * text that is nothing else.
   */
  static List<Trace> ofCode(String code) {
    List<Trace> traces = new ArrayList<>();
    for (Charset charset :
        List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      for (String before :
          List.of("CARDVERIFYCODE=", "CARDVERIFYCODE\":\"", "cvv2=", "cvv2\":\"", "00711")) {
        traces.add(text(code + " after " + before + " " + charset, before + code, charset));
      }
    }
    byte[] wire = ("00711" + code).getBytes(StandardCharsets.US_ASCII);
    traces.add(new Trace(code + " on the line", parity(wire, 0)));
    traces.add(new Trace(code + " as a text", array(code, StandardCharsets.ISO_8859_1, 8)));
    traces.add(new Trace(code + " as characters", array(code, StandardCharsets.UTF_16BE, 5)));
    return traces;
  }

  /** A text that is no secret, as Java programs write it. */
  static List<Trace> ofId(String id) {
    return List.of(
        text(id, id, StandardCharsets.US_ASCII),
        text(id + " UTF-16BE", id, StandardCharsets.UTF_16BE),
        text(id + " UTF-16LE", id, StandardCharsets.UTF_16LE));
  }

  private static Trace text(String name, String text, Charset charset) {
    return new Trace(name, text.getBytes(charset));
  }

  /** As the lines to hosts have it: seven bits and one that makes their sum even, or odd. */
  private static byte[] parity(byte[] ascii, int odd) {
    byte[] sent = new byte[ascii.length];
    for (int i = 0; i < sent.length; i++) {
      int high = (Integer.bitCount(ascii[i]) + odd) % 2;
      sent[i] = (byte) (ascii[i] | high << 7);
    }
    return sent;
  }

  /** What stays the same whatever stands before and after. */
  private static String base64(byte[] secret, int before) {
    byte[] moved = new byte[before + secret.length];
    System.arraycopy(secret, 0, moved, before, secret.length);
    String all = Base64.getEncoder().withoutPadding().encodeToString(moved);
    int from = before == 0 ? 0 : before + 1;
    int to = moved.length * 8 / 6;
    return all.substring(from, to);
  }

  /** A whole array in a heap dump: number of elements, type of the elements, elements. */
  private static byte[] array(String text, Charset charset, int type) {
    ByteArrayOutputStream array = new ByteArrayOutputStream();
    array.writeBytes(new byte[] {0, 0, 0, (byte) text.length(), (byte) type});
    array.writeBytes(text.getBytes(charset));
    return array.toByteArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trace trace && Arrays.equals(bytes, trace.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
