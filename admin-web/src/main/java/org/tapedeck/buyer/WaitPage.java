package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.tapedeck.framework.visit.BuyerState;
import org.tapedeck.framework.visit.Standing;

/**
 * Where the buyer waits, and learns what has become of it. It shows what is recorded and decides
 * nothing; before the payment is paid there is nothing on it to be had.
 */
final class WaitPage {

  private static final Set<String> WEB = Set.of("http", "https");

  private WaitPage() {}

  /**
   * @param looks how often a browser without script has looked before
   */
  static WebAnswer of(Standing standing, Looks looks) {
    Notice notice = Notice.of(standing.state());
    String body = body(standing, notice) + (notice.changes() ? looking(standing, looks) : "");
    return WebAnswer.page(
        HttpServletResponse.SC_OK,
        Policy.WAIT,
        Html.page("../", notice.title(), notice.changes() ? head(looks) : "", body));
  }

  private static String body(Standing standing, Notice notice) {
    return Html.paragraph(notice.sentence())
        + standing.reason().map(Html::paragraph).orElse("")
        + Summary.of(standing)
        + (standing.state() == BuyerState.PAID ? receipt() : "")
        + (standing.mayTryAgain() ? again() : "")
        + standing.shop().filter(WaitPage::isWeb).map(WaitPage::backToShop).orElse("");
  }

  private static String receipt() {
    return Html.link(VisitPath.RECEIPT, "Your receipt")
        + Html.link(VisitPath.RECEIPT_PDF, "Your receipt as PDF");
  }

  /** However often it is sent, there is one further visit. */
  private static String again() {
    return "<form method=\"post\" action=\"%s\"><button class=\"go\">Try again</button></form>\n"
        .formatted(VisitPath.AGAIN);
  }

  private static String backToShop(URI shop) {
    return Html.link(shop.toASCIIString(), "Back to the shop");
  }

  static boolean isWeb(URI shop) {
    return shop.getScheme() != null && WEB.contains(shop.getScheme().toLowerCase(Locale.ROOT));
  }

  private static String head(Looks looks) {
    return "<script src=\"../%s\" defer></script>\n".formatted(Asset.WAIT.path())
        + looks.next().map(it -> "<noscript>" + it + "</noscript>\n").orElse("");
  }

  private static String looking(Standing standing, Looks looks) {
    return """
        <p id="looking" data-state="%s" %s>Looking again …</p>
        <p id="tired" %s>The page has stopped looking. <a href="%s">Look once more</a></p>
        """
        .formatted(
            word(standing.state()),
            looks.next().isPresent() ? "" : "hidden",
            looks.next().isPresent() ? "hidden" : "",
            VisitPath.WAIT);
  }

  /** As {@link VisitPath#STATE} tells it. */
  static String word(BuyerState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
