package org.tapedeck.redirect.saman;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.RedirectObjections;

/** Values that their content lets pass, and that are wrong all the same. */
final class SamanObjections {

  /** Two slashes at the beginning would name another host. */
  private static final Pattern PATH = Pattern.compile("/|/[A-Za-z0-9._~-][A-Za-z0-9._~/-]*");

  private SamanObjections() {}

  static Optional<Objection> of(Scope scope, Values values) {
    Optional<Objection> common = RedirectObjections.of(SamanKeywords.TABLE, scope, values);
    return common.isEmpty() && scope == Scope.CASSETTE ? noPath(values) : common;
  }

  private static Optional<Objection> noPath(Values cassette) {
    return paths()
        .filter(row -> cassette.find(row.property()).isPresent())
        .filter(row -> !PATH.matcher(cassette.text(row.property())).matches())
        .map(row -> new Objection(row, "A path begins with one slash, as in /a/b.asmx."))
        .findFirst();
  }

  private static Stream<Keyword> paths() {
    return SamanKeywords.TABLE.of(Scope.CASSETTE).stream()
        .filter(row -> row.property().endsWith("Path"));
  }
}
