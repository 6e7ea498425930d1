package org.tapedeck.hostsim.ticketswitch;

import java.util.Locale;
import org.tapedeck.hostsim.xml.Tree;

/** A call that no method takes. */
final class ScriptError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** In the order of their numbers, from 1. */
  enum Kind {
    BAD_USER_ID,
    BAD_AUTHENTICATION,
    NO_BACKEND,
    ADDRESS_FORBIDDEN,
    DATABASE,
    MEMBERSHIP,
    BAD_DATA
  }

  private final Kind kind;

  ScriptError(Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  static ScriptError number(int number) {
    return new ScriptError(Kind.values()[number - 1]);
  }

  Tree answer() {
    return Tree.texts(
        "script_error",
        "error_code",
        Integer.toString(kind.ordinal() + 1),
        "error_desc",
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
