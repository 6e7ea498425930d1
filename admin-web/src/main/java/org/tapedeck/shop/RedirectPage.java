package org.tapedeck.shop;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.cassette.visit.Instruction;

/**
 * The page that a shop hands to the buyer's browser as it is (redirect specification, section 5.4).
 * It names no resource of ours, since it comes from the shop. Without script a link or a button
 * leads on.
 */
final class RedirectPage {

  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final String ON = "Go on";

  private RedirectPage() {}

  /**
   * @param pause so long the page waits before it leads on
   */
  static String of(Instruction instruction, Duration pause) {
    if (instruction instanceof Instruction.Get get) {
      return get(checked(get.address(), true), pause);
    }
    if (instruction instanceof Instruction.Post post) {
      return post(post, checked(post.address(), false), pause);
    }
    return ((Instruction.Html) instruction).page();
  }

  /** The shop has registered where it is itself; a bank is reached by https. */
  private static String checked(URI address, boolean plainIsAllowed) {
    String scheme = lower(address.getScheme());
    String host = lower(address.getHost());
    boolean fits =
        scheme.equals("https")
            || WEB.contains(scheme) && (plainIsAllowed || THIS_MACHINE.contains(host));
    if (host.isEmpty() || !fits) {
      throw new IllegalStateException("A buyer cannot be sent there.");
    }
    return address.toASCIIString();
  }

  private static String lower(String part) {
    return Optional.ofNullable(part).orElse("").toLowerCase(Locale.ROOT);
  }

  /** A pause is kept by the browser itself, with script and without. */
  private static String get(String address, Duration pause) {
    String refresh =
        "<meta http-equiv=\"refresh\" content=\"%d;url=%s\">"
            .formatted(seconds(pause), PageText.html(address));
    String head =
        pause.isZero()
            ? script("window.location=" + PageText.script(address) + ";")
                + "<noscript>"
                + refresh
                + "</noscript>\n"
            : refresh + "\n";
    return page(
        head, "<p><a href=\"%s\">%s</a></p>\n".formatted(PageText.html(address), ON), pause);
  }

  private static long seconds(Duration pause) {
    return pause.plusMillis(999).toSeconds();
  }

  private static String post(Instruction.Post post, String address, Duration pause) {
    String form =
        "<form id=\"go\" method=\"post\" accept-charset=\"UTF-8\" action=\"%s\">\n%s<button>%s</button>\n</form>\n"
            .formatted(
                PageText.html(address),
                post.fields().stream().map(RedirectPage::field).collect(Collectors.joining()),
                ON);
    // A field named submit would hide the form's own.
    String submit = "HTMLFormElement.prototype.submit.call(document.getElementById(\"go\"));";
    String later = "setTimeout(function(){%s},%d);".formatted(submit, pause.toMillis());
    return page("", form + script(pause.isZero() ? submit : later), pause);
  }

  private static String field(Instruction.Field field) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
        .formatted(PageText.html(field.name()), PageText.html(field.value()));
  }

  private static String script(String text) {
    return "<script type=\"text/javascript\">\n" + text + "\n</script>\n";
  }

  private static String page(String head, String body, Duration pause) {
    String sentence = pause.isZero() ? "You are sent on." : "Please wait a moment.";
    return """
        <!DOCTYPE html>
        <html lang="en"><head>
        <meta charset="UTF-8">
        <title>%s</title>
        %s</head>
        <body>
        <p>%s</p>
        %s</body></html>
        """
        .formatted(sentence, head, sentence, body);
  }
}
