package org.tapedeck.hostsim.acs;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.tapedeck.hostsim.tls.SigningKeys;

/** Signs as the knob signature wants it. Keys are made when they are first needed. */
final class Sealing {
  private final Path directory;
  private SigningKeys own;
  private SigningKeys stranger;

  Sealing(Path directory) {
    this.directory = directory;
  }

  String seal(Pares.Written pares, String how) {
    return switch (how) {
      case "none" -> pares.document();
      case "wrong" -> otherwise(own(pares), "<SignatureValue>", "</SignatureValue>");
      case "altered" -> otherwise(own(pares), "<time>", "</time>");
      case "stranger" -> Signed.sign(pares.document(), pares.id(), stranger());
      default -> own(pares);
    };
  }

  private String own(Pares.Written pares) {
    return Signed.sign(pares.document(), pares.id(), own());
  }

  /** The last letter or digit of what stands between is another. */
  private static String otherwise(String document, String from, String to) {
    int begin = document.indexOf(from) + from.length();
    int at = document.indexOf(to, begin) - 1;
    while (!Character.isLetterOrDigit(document.charAt(at))) {
      at--;
    }
    // Not the very last: its low bits may count for nothing in base64.
    at = from.equals("<time>") ? at : at - 8;
    String other = document.charAt(at) == '1' ? "2" : "1";
    return document.substring(0, at) + other + document.substring(at + 1);
  }

  synchronized SigningKeys own() {
    own = own == null ? made(SigningKeys::in, "acs") : own;
    return own;
  }

  private synchronized SigningKeys stranger() {
    stranger = stranger == null ? made(SigningKeys::alone, "acs-stranger") : stranger;
    return stranger;
  }

  private interface Making {
    SigningKeys in(Path directory) throws IOException, GeneralSecurityException;
  }

  private SigningKeys made(Making making, String name) {
    try {
      return making.in(directory.resolve(name));
    } catch (IOException | GeneralSecurityException failure) {
      throw new IllegalStateException("no keys to sign with", failure);
    }
  }
}
