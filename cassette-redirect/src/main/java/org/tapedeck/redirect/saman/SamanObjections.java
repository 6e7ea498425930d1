package org.tapedeck.redirect.saman;

import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.BankPath;
import org.tapedeck.redirect.RedirectObjections;

/** Values that their content lets pass, and that are wrong all the same. */
final class SamanObjections {

  private SamanObjections() {}

  static Optional<Objection> of(Scope scope, Values values) {
    Optional<Objection> common = RedirectObjections.of(SamanKeywords.TABLE, scope, values);
    return common.isEmpty() && scope == Scope.CASSETTE ? noPath(values) : common;
  }

  private static Optional<Objection> noPath(Values cassette) {
    return paths()
        .filter(row -> cassette.find(row.property()).isPresent())
        .flatMap(row -> BankPath.objection(cassette.text(row.property()), row).stream())
        .findFirst();
  }

  private static Stream<Keyword> paths() {
    return SamanKeywords.TABLE.of(Scope.CASSETTE).stream()
        .filter(row -> row.property().endsWith("Path"));
  }
}
