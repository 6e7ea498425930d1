package org.tapedeck.redirect;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;

/** A path on the bank's host, from a setting. */
public final class BankPath {

  /** Two slashes at the beginning would name another host. */
  private static final Pattern SHAPE = Pattern.compile("/|/[A-Za-z0-9._~-][A-Za-z0-9._~/-]*");

  private BankPath() {}

  public static Optional<Objection> objection(String path, Keyword keyword) {
    return RedirectObjections.objection(
        !SHAPE.matcher(path).matches(), keyword, "A path begins with one slash, as in /a/b.");
  }
}
