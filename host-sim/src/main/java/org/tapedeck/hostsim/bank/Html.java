package org.tapedeck.hostsim.bank;

import java.util.List;

/** A small page that needs no script. Everything that is put in as text is escaped. */
public final class Html {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"/><title>%s</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <style>
      body { font: 16px/1.5 sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em; }
      table { border-collapse: collapse; } th, td { text-align: left; padding: 0.2em 1em 0.2em 0; }
      button { font: inherit; padding: 0.4em 1.2em; margin: 0.3em 0.3em 0.3em 0; }
      iframe { display: none; }
      </style></head>
      <body>
      <h1>%s</h1>
      """;

  private final StringBuilder body = new StringBuilder();
  private final String title;

  public Html(String title) {
    this.title = escape(title);
  }

  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(sign -> escaped.append(escaped(sign)));
    return escaped.toString();
  }

  private static String escaped(int sign) {
    return switch (sign) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\r' -> "&#13;";
      case '\n' -> "&#10;";
      default -> Character.toString(allowed(sign) ? sign : 0xFFFD);
    };
  }

  /** Control characters and halves of pairs cannot stand in a page. */
  private static boolean allowed(int sign) {
    boolean control = Character.getType(sign) == Character.CONTROL && sign != '\t';
    boolean half = Character.getType(sign) == Character.SURROGATE;
    return !control && !half && sign != 0xFFFE && sign != 0xFFFF;
  }

  public Html paragraph(String text) {
    return raw("<p>" + escape(text) + "</p>");
  }

  /** Names and values, a row each; the id of a value is its name. */
  public Html table(Form rows) {
    raw("<table>");
    for (Form.Field row : rows.fields()) {
      String name = escape(row.name());
      raw("<tr><th>%s</th><td id=\"%s\">%s</td></tr>".formatted(name, name, escape(row.value())));
    }
    return raw("</table>");
  }

  public Html link(String address, String words) {
    return raw("<p><a href=\"%s\">%s</a></p>".formatted(escape(address), escape(words)));
  }

  public Html lines(List<String> lines) {
    return raw("<pre>" + escape(String.join("\n", lines)) + "</pre>");
  }

  /** Opens a form; {@link #close} ends it. */
  public Html form(String id, String method, String action) {
    return raw(
        "<form id=\"%s\" method=\"%s\" action=\"%s\">"
            .formatted(escape(id), escape(method), escape(action)));
  }

  public Html hidden(Form fields) {
    for (Form.Field field : fields.fields()) {
      raw(
          "<input type=\"hidden\" name=\"%s\" value=\"%s\"/>"
              .formatted(escape(field.name()), escape(field.value())));
    }
    return this;
  }

  public Html input(String name, String value) {
    return raw(
        "<input name=\"%s\" value=\"%s\" aria-label=\"%s\"/>"
            .formatted(escape(name), escape(value), escape(name)));
  }

  public Html choice(String name, List<String> values) {
    raw("<select name=\"%s\" aria-label=\"%s\">".formatted(escape(name), escape(name)));
    values.forEach(value -> raw("<option value=\"%1$s\">%1$s</option>".formatted(escape(value))));
    return raw("</select>");
  }

  public Html button(String name, String value, String words) {
    return raw(
        "<button type=\"submit\" id=\"%s\" name=\"%s\" value=\"%s\">%s</button>"
            .formatted(escape(value), escape(name), escape(value), escape(words)));
  }

  /** A button that brings no field of its own. */
  public Html button(String words) {
    return raw("<button type=\"submit\">" + escape(words) + "</button>");
  }

  public Html close() {
    return raw("</form>");
  }

  /** A form that sends itself where there is script, and has a button where there is none. */
  public Html selfSubmitting(String id, String action, Form fields, String words) {
    return form(id, "post", action).hidden(fields).button(words).close().sent(id);
  }

  /** A form whose answer goes into a frame. */
  public Html formInto(String frame, String id, String action) {
    return raw(
        "<form id=\"%s\" method=\"post\" action=\"%s\" target=\"%s\">"
            .formatted(escape(id), escape(action), escape(frame)));
  }

  /** A frame that nobody sees. */
  public Html frame(String name) {
    return raw("<iframe name=\"" + escape(name) + "\"></iframe>");
  }

  public Html frame(String name, String address) {
    return raw("<iframe name=\"%s\" src=\"%s\"></iframe>".formatted(escape(name), escape(address)));
  }

  /** Where there is script the form is sent at once. */
  public Html sent(String id) {
    return raw("<script>document.getElementById('" + escape(id) + "').submit();</script>");
  }

  /** The browser goes there by itself after a second. */
  public Html sentTo(String address) {
    return raw("<meta http-equiv=\"refresh\" content=\"1;url=" + escape(address) + "\"/>");
  }

  /** As it is: never for what came in. */
  public Html raw(String markup) {
    body.append(markup).append('\n');
    return this;
  }

  public String text() {
    return HEAD.formatted(title, title) + body + "</body>\n</html>\n";
  }
}
