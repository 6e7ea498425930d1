package org.tapedeck.framework.copy;

import java.io.IOException;
import java.util.Optional;

/** Writes parts of a copy one after the other, and what is missing between them. */
final class CopyReader {

  private final Appendable out;
  private Optional<Sending> sending = Optional.empty();
  private int due;
  private boolean over;

  CopyReader(Appendable out) {
    this.out = out;
  }

  void part(WireCopy part) throws IOException {
    if (!sending.equals(Optional.of(part.sending()))) {
      end();
      begin(part.sending());
    }
    if (part.partNumber() != due) {
      line("!! incomplete: a part of the copy is missing here");
    }
    line("-- part " + part.partNumber() + ", written " + part.written());
    out.append(part.frames());
    due = part.partNumber() + 1;
    over = part.isLast();
    if (over) {
      line("== end of try " + part.sending().number());
    }
  }

  /** There is no more of this try. */
  void end() throws IOException {
    if (sending.isPresent() && !over) {
      line(
          "!! incomplete: the try is under way, was cut off, or the end of its copy could not be"
              + " written");
    }
  }

  private void begin(Sending next) throws IOException {
    sending = Optional.of(next);
    due = 1;
    over = false;
    line("== batch " + next.batchId() + ", attempt " + next.attemptId() + ", try " + next.number());
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
