package org.tapedeck.shop;

import java.util.Optional;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;

/** Why a call was not heard at all (redirect specification, section 5.1). */
enum ScriptError {
  // spotless:off
  USER_ID       (1, "user_id is missing, or cannot be one."),
  AUTHENTICATION(2, "The user or user_passwd is wrong, or crypto_block is not good, or not any more."),
  BACKEND       (3, "The server is at work on as many calls as it takes; the same may be sent again."),
  ADDRESS       (4, "The address may not call."),
  DATABASE      (5, "The server failed; the same may be sent again."),
  MEMBERSHIP    (6, "The user has no right to this."),
  DATA          (7, "The call cannot be read.");
  // spotless:on

  private final int code;
  private final String sentence;

  ScriptError(int code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  int code() {
    return code;
  }

  String sentence() {
    return sentence;
  }

  Node answer() {
    return answer(Optional.empty());
  }

  /**
   * @param more what is to be known of this case
   */
  Node answer(Optional<String> more) {
    return Node.with(
        "script_error",
        Node.of("error_code", code),
        Node.of("error_desc", sentence + more.map(it -> " " + it).orElse("")));
  }

  /** What a refusal of the engine is to a shop. */
  static Node of(Reply reply) {
    if (reply.isBusy()) {
      return BACKEND.answer();
    }
    ScriptError error =
        reply.primary() == PrimaryReturnCode.PRC_AUTHORIZATION_ERROR ? MEMBERSHIP : DATA;
    return error.answer(Optional.of(reply.message()));
  }

  /** What a failure of ours is: the shop may ask again, and the log has the cause. */
  static Node ofFailure(Reply failure) {
    return DATABASE.answer(Optional.of(failure.message()));
  }
}
