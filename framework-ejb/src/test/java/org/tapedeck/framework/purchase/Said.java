package org.tapedeck.framework.purchase;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tapedeck.cassette.visit.Instruction;

/** An answer to a shop in a few words. */
final class Said {

  private Said() {}

  static String of(Answer answer) {
    if (answer instanceof Answer.Failed failed) {
      return "refused " + failed.failure().code();
    }
    if (answer instanceof Answer.Onward onward) {
      return (onward.pause().isZero() ? "" : "later ") + of(onward.instruction());
    }
    if (answer instanceof Answer.Finished finished) {
      return finished.no().map(Said::of).orElse("bought");
    }
    if (answer instanceof Answer.Reserved reserved) {
      return of(reserved.transaction().status());
    }
    if (answer instanceof Answer.Told told) {
      return of(told.transaction().status());
    }
    return "released " + ((Answer.Released) answer).done();
  }

  private static String of(TransactionStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static String of(PurchaseNo no) {
    return "no " + no.code() + (no.failed3dSecure() ? " 3dSecure" : "");
  }

  private static String of(Instruction instruction) {
    if (instruction instanceof Instruction.Get get) {
      return "to " + get.address();
    }
    if (instruction instanceof Instruction.Post post) {
      return "post "
          + post.address()
          + post.fields().stream()
              .map(field -> " " + field.name() + "=" + field.value())
              .collect(Collectors.joining());
    }
    return "page " + ((Instruction.Html) instruction).page();
  }
}
