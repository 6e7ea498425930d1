package org.tapedeck.redirect.ticketswitch;

import java.util.Optional;
import org.tapedeck.cassette.Answer;
import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.SafeXml;

/**
 * What the core answers: a no, or what a method gives.
 *
 * @param root its outermost element
 * @param no of the call as a whole; empty when it was done
 */
record Result(Node root, Optional<Said> no) {

  private static final int OK = 200;
  private static final int LONGEST = 1 << 20;

  /**
   * @throws Damaged when it is no whole answer to this method
   */
  static Result of(Answer answer, String method) throws Damaged {
    if (answer.status() != OK) {
      throw new Damaged("The core answered with HTTP status " + answer.status() + ".");
    }
    if (answer.body().length > LONGEST) {
      throw new Damaged("The core's answer is too long.");
    }
    return of(new Node(SafeXml.root(answer.body())), method);
  }

  private static Result of(Node root, String method) throws Damaged {
    if (SafeXml.is(root.element(), null, "script_error")) {
      return new Result(root, said(Kind.SCRIPT, root.needed("error_code")));
    }
    if (!SafeXml.is(root.element(), null, method + "_result")) {
      throw new Damaged("The answer is none to " + method + ".");
    }
    Optional<String> code = root.word("fail_code");
    return new Result(root, code.isEmpty() ? Optional.empty() : said(Kind.FAIL, code.get()));
  }

  /** What opens the next call; line breaks in it are layout. */
  String cryptoBlock() throws Damaged {
    return root.needed("crypto_block").replaceAll("\\s", "");
  }

  private static Optional<Said> said(Kind kind, String code) throws Damaged {
    return Optional.of(Codes.said(kind, code));
  }
}
