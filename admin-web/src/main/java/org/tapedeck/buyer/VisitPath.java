package org.tapedeck.buyer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page of which visit: {@code /TOKEN} or {@code /TOKEN/PAGE}.
 *
 * @param page empty for the one that sends the buyer away
 */
record VisitPath(String token, String page) {

  static final String WAIT = "wait";
  static final String STATE = "state";
  static final String AGAIN = "again";
  static final String RECEIPT = "receipt";
  static final String RECEIPT_PDF = "receipt.pdf";

  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{32})(?:/([a-z.]+))?");

  static Optional<VisitPath> of(String path) {
    return Optional.ofNullable(path)
        .map(PATH::matcher)
        .filter(Matcher::matches)
        .map(
            parts -> new VisitPath(parts.group(1), Optional.ofNullable(parts.group(2)).orElse("")));
  }
}
