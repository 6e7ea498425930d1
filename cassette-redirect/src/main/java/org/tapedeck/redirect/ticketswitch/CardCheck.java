package org.tapedeck.redirect.ticketswitch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.Damaged;

/** Checks by which a card may have failed; the first that did is what the buyer is told. */
enum CardCheck {
  // spotless:off
  SECURE_3D     ("failed_3d_secure", "failed3dSecure", Told.SECURE_3D),
  SECURITY_CODE ("failed_cv_two",    "failedCvTwo",    Told.SECURITY_CODE),
  ADDRESS       ("failed_avs",       "failedAvs",      Told.ADDRESS);
  // spotless:on

  private static final Set<String> YES = Set.of("yes", "true", "1");

  private final String element;
  private final String property;
  private final Told told;

  CardCheck(String element, String property, Told told) {
    this.element = element;
    this.property = property;
    this.told = told;
  }

  /** Those that failed, by their marks at the answer's root and with each bundle. */
  static Values failed(Node root) throws Damaged {
    Map<String, String> failed = new TreeMap<>();
    for (CardCheck check : values()) {
      if (check.hasFailed(root)) {
        failed.put(check.property, "yes");
      }
    }
    return Values.of(failed);
  }

  static Optional<Told> told(Values evidence) {
    return Stream.of(values())
        .filter(check -> evidence.find(check.property).isPresent())
        .map(check -> check.told)
        .findFirst();
  }

  private boolean hasFailed(Node root) throws Damaged {
    boolean failed = isMarked(root);
    for (Node trolley : root.all("trolley")) {
      for (Node bundle : trolley.all("bundle")) {
        for (Node result : bundle.all("purchase_result")) {
          failed |= isMarked(result);
        }
      }
    }
    return failed;
  }

  private boolean isMarked(Node node) throws Damaged {
    return node.word(element).filter(YES::contains).isPresent();
  }
}
