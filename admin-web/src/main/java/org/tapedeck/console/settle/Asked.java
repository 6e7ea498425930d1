package org.tapedeck.console.settle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.tapedeck.console.Address;
import org.tapedeck.console.Say;

/** Which batch the address of the desk, or a form on it, names, and what of it is to be shown. */
@RequestScoped
public class Asked {

  @Inject private HttpServletRequest request;

  public String getMerchant() {
    return request.getParameter("merchant");
  }

  public String getBatch() {
    return request.getParameter("batch");
  }

  /** What is to be confirmed before it is done; null for nothing. */
  public String getAct() {
    return request.getParameter("act");
  }

  /** What was in the batch when the visitor looked. */
  String seen() {
    return request.getParameter("seen");
  }

  /** How far the close had come when the visitor looked. */
  String standing() {
    return request.getParameter("standing");
  }

  String after() {
    return request.getParameter("after");
  }

  String afterCredit() {
    return request.getParameter("aftercredit");
  }

  boolean isCopy() {
    return "copy".equals(request.getParameter("format"));
  }

  boolean isComplete() {
    return isThere(getMerchant()) && isThere(getBatch());
  }

  private static boolean isThere(String text) {
    return text != null && !text.isBlank();
  }

  Say name(Say command) {
    return command.with("MERCHANTNUMBER", getMerchant()).with("BATCHNUMBER", getBatch());
  }

  Address desk() {
    return Address.of("batch").with("merchant", getMerchant()).with("batch", getBatch());
  }

  public String getDesk() {
    return desk().toString();
  }

  /** The desk with an act that is to be confirmed. */
  public String act(String act) {
    return desk().with("act", act) + "#confirm";
  }

  public String getCopy() {
    return desk().with("format", "copy").toString();
  }
}
