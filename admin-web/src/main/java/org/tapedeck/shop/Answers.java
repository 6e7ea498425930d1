package org.tapedeck.shop;

import org.tapedeck.framework.purchase.Answer;
import org.tapedeck.framework.purchase.PurchaseFailure;

/** What the engine answers, as the shop hears it. */
final class Answers {

  private Answers() {}

  static Node of(Call call, Answer answer) {
    if (answer instanceof Answer.Failed failed) {
      return failed(call.method(), failed.failure());
    }
    if (answer instanceof Answer.Onward onward) {
      String page = RedirectPage.of(onward.instruction(), onward.pause());
      return Node.with(call.method().result(), Node.of("redirect_html_page_data", page));
    }
    if (answer instanceof Answer.Finished finished) {
      return PurchaseAnswer.of(call.method(), finished);
    }
    if (answer instanceof Answer.Told told) {
      return InfoAnswer.of(call, told.transaction());
    }
    if (answer instanceof Answer.Released released) {
      return Node.with(call.method().result(), Node.yesNo("released_ok", released.done()));
    }
    throw new IllegalStateException(call.method() + " is not answered by " + answer.getClass());
  }

  static Node failed(Method method, PurchaseFailure failure) {
    return Node.with(
        method.result(),
        Node.of("fail_code", failure.code()),
        Node.of("fail_desc", failure.sentence()));
  }
}
