package org.tapedeck.buyer;

/** Pages of ours, in HTML. */
final class Html {

  private Html() {}

  /** Text inside an element or a quoted attribute. A line's end would not survive as itself. */
  static String text(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\r", "&#13;")
        .replace("\n", "&#10;");
  }

  /**
   * A whole page.
   *
   * @param root the way to where {@link Asset}s are, such as {@code ../}
   * @param head more of it
   */
  static String page(String root, String title, String head, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="%s%s">
        %s</head>
        <body>
        <main>
        <h1>%s</h1>
        %s</main>
        </body>
        </html>
        """
        .formatted(text(title), root, Asset.STYLE.path(), head, text(title), body);
  }

  static String paragraph(String raw) {
    return "<p>" + text(raw) + "</p>\n";
  }

  /** Goes on by itself, without a script. */
  static String refresh(int seconds, String place) {
    return "<meta http-equiv=\"refresh\" content=\"%d;url=%s\">\n".formatted(seconds, text(place));
  }

  static String link(String place, String words) {
    return "<p><a class=\"go\" href=\"%s\">%s</a></p>\n".formatted(text(place), text(words));
  }
}
