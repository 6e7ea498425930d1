package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletResponse;
import org.tapedeck.door.Unavailable;

/** Pages that are about no visit, or only lead to it. */
final class Pages {

  private Pages() {}

  /**
   * Where there is no visit. It does not say whether there was one.
   *
   * @param root as of {@link Html#page}
   */
  static WebAnswer nothingHere(int status, String root) {
    return page(status, root, "", Html.paragraph("There is no payment to show here."));
  }

  /** To a browser, or to a bank that does not say that it is one. */
  static WebAnswer leadingTo(String place, String root) {
    return page(
        HttpServletResponse.SC_OK,
        root,
        Html.refresh(0, place),
        Html.paragraph("The bank has sent its word.") + Html.link(place, "Go on"));
  }

  /** The same may be asked again. */
  static WebAnswer notNow(String root) {
    return page(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            root,
            "",
            Html.paragraph(
                "The server cannot answer just now. Please load this page again in a moment;"
                    + " nothing is lost, and nothing is paid twice."))
        .with("Retry-After", Integer.toString(Unavailable.RETRY_AFTER));
  }

  private static WebAnswer page(int status, String root, String head, String body) {
    return WebAnswer.page(status, Policy.PAGE, Html.page(root, "Your payment", head, body));
  }
}
