package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.visit.Departure;
import org.tapedeck.framework.visit.Standing;

/**
 * Sends the buyer away. It is always a page and never a redirect: it may itself be where a form of
 * ours has led to, and browsers hold what a form leads to against that form's policy.
 */
final class DeparturePage {

  private static final String TITLE = "On to the bank";

  /**
   * A buyer who comes back by the back button, or loads the page again, is not sent away before he
   * says so; and browsers keep a page that says that it is not to be kept.
   */
  private static final String SCRIPT =
      """
      if (performance.getEntriesByType("navigation")[0].type === "navigate") {
        HTMLFormElement.prototype.submit.call(document.getElementById("pay"));
      }
      addEventListener("pageshow", (shown) => {
        if (shown.persisted) {
          location.reload();
        }
      });
      """;

  private DeparturePage() {}

  /**
   * @throws IllegalStateException when the buyer may not be sent to where the instruction says
   */
  static WebAnswer of(Departure departure) {
    Instruction instruction = departure.instruction();
    if (instruction instanceof Instruction.Get get) {
      PayPageOrigin.of(get.address());
      return get(get, departure.standing());
    }
    if (instruction instanceof Instruction.Post post) {
      return post(post, departure.standing(), PayPageOrigin.of(post.address()));
    }
    return WebAnswer.page(
        HttpServletResponse.SC_OK, Policy.OF_THE_BANK, ((Instruction.Html) instruction).page());
  }

  private static WebAnswer get(Instruction.Get get, Standing standing) {
    String address = get.address().toASCIIString();
    return WebAnswer.page(
        HttpServletResponse.SC_OK,
        Policy.PAGE,
        Html.page("", TITLE, Html.refresh(0, address), said(standing) + Html.link(address, TITLE)));
  }

  private static WebAnswer post(Instruction.Post post, Standing standing, PayPageOrigin origin) {
    String form =
        "<form id=\"pay\" method=\"post\" accept-charset=\"UTF-8\" action=\"%s\">\n%s%s</form>\n"
            .formatted(
                Html.text(post.address().toASCIIString()),
                post.fields().stream().map(DeparturePage::field).collect(Collectors.joining()),
                "<button class=\"go\">" + TITLE + "</button>\n");
    return WebAnswer.page(
        HttpServletResponse.SC_OK,
        Policy.posting(origin, onward(standing), SCRIPT),
        Html.page("", TITLE, "", said(standing) + form + "<script>" + SCRIPT + "</script>\n"));
  }

  private static String onward(Standing standing) {
    return standing
        .onward()
        .filter(WaitPage::isWeb)
        .map(it -> " " + PayPageOrigin.textOf(it))
        .orElse("");
  }

  private static String field(Instruction.Field field) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
        .formatted(Html.text(field.name()), Html.text(field.value()));
  }

  private static String said(Standing standing) {
    return Html.paragraph(
        "You pay %s to %s, on a page of the bank."
            .formatted(Summary.amount(standing), Summary.seller(standing)));
  }
}
