package org.tapedeck.redirect.ticketswitch;

import java.util.Optional;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.redirect.Damaged;

/** The page that the core wants the buyer to have, as it is: nobody reads it here. */
final class Page {

  private static final String ELEMENT = "redirect_html_page_data";

  private Page() {}

  /** Empty when the answer has none. */
  static Optional<Instruction> of(Result result) throws Damaged {
    return result.root().text(ELEMENT).filter(page -> !page.isBlank()).map(Instruction.Html::new);
  }

  static Damaged missing() {
    return new Damaged("The answer has no " + ELEMENT + ".");
  }
}
