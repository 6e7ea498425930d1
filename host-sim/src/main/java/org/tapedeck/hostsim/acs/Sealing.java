package org.tapedeck.hostsim.acs;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.tapedeck.hostsim.tls.SigningKeys;

/** Signs as the knob signature wants it. Keys are made when they are first needed. */
final class Sealing {
  private final Path directory;
  private final Map<String, SigningKeys> keys = new HashMap<>();

  Sealing(Path directory) {
    this.directory = directory;
  }

  String seal(Pares.Written pares, String how) {
    return switch (how) {
      case "none" -> pares.document();
      case "wrong" -> otherwise(own(pares), "<SignatureValue>", "</SignatureValue>");
      case "altered" -> otherwise(own(pares), "<time>", "</time>");
      case "stranger" -> Signed.sign(pares.document(), pares.id(), keys("acs-stranger"));
      default -> own(pares);
    };
  }

  private String own(Pares.Written pares) {
    return Signed.sign(pares.document(), pares.id(), keys("acs"));
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

  SigningKeys own() {
    return keys("acs");
  }

  private synchronized SigningKeys keys(String name) {
    return keys.computeIfAbsent(name, this::made);
  }

  private SigningKeys made(String name) {
    try {
      return SigningKeys.in(directory.resolve(name));
    } catch (IOException | GeneralSecurityException failure) {
      throw new IllegalStateException("no keys to sign with", failure);
    }
  }
}
