package org.tapedeck.redirect.saman;

import org.tapedeck.cassette.Answer;
import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.Json;

/** What the REST interface answers. */
final class RestAnswer {

  private static final int OK = 200;

  private RestAnswer() {}

  static Json of(Answer answer) throws Damaged {
    if (answer.status() != OK) {
      throw new Damaged("The bank answered with HTTP status " + answer.status() + ".");
    }
    return Json.read(answer.body());
  }

  /** A whole number that has to be there. */
  static long number(Json json, String name) throws Damaged {
    return json.integer(name).orElseThrow(() -> new Damaged("The answer has no " + name + "."));
  }

  /** The ResultCode; one of success in an answer that denies it is none. */
  static long resultCode(Json json) throws Damaged {
    long code = number(json, "ResultCode");
    if (code == 0 && !json.flag("Success").orElse(true)) {
      throw new Damaged("The answer's ResultCode is 0, and its Success is not.");
    }
    return code;
  }
}
