package org.tapedeck.hostsim.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
    return written("<p>%s</p>", text);
  }

  /** Names and values, a row each; the id of a value is its name. */
  public Html table(Form rows) {
    raw("<table>");
    rows.fields()
        .forEach(
            row ->
                written(
                    "<tr><th>%1$s</th><td id=\"%1$s\">%2$s</td></tr>", row.name(), row.value()));
    return raw("</table>");
  }

  public Html link(String address, String words) {
    return written("<p><a href=\"%s\">%s</a></p>", address, words);
  }

  public Html lines(List<String> lines) {
    return written("<pre>%s</pre>", String.join("\n", lines));
  }

  /** Opens a form; {@link #close} ends it. */
  public Html form(String id, String method, String action) {
    return written("<form id=\"%s\" method=\"%s\" action=\"%s\">", id, method, action);
  }

  /** A form whose answer goes into a frame. */
  public Html formInto(String frame, String id, String action) {
    return written(
        "<form id=\"%s\" method=\"post\" action=\"%s\" target=\"%s\">", id, action, frame);
  }

  public Html hidden(Form fields) {
    fields
        .fields()
        .forEach(
            field ->
                written(
                    "<input type=\"hidden\" name=\"%s\" value=\"%s\"/>",
                    field.name(), field.value()));
    return this;
  }

  public Html input(String name, String value) {
    return written("<input name=\"%1$s\" value=\"%2$s\" aria-label=\"%1$s\"/>", name, value);
  }

  public Html choice(String name, List<String> values) {
    written("<select name=\"%1$s\" aria-label=\"%1$s\">", name);
    values.forEach(value -> written("<option value=\"%1$s\">%1$s</option>", value));
    return raw("</select>");
  }

  /** The id of a button is its value. */
  public Html button(String name, String value, String words) {
    return written(
        "<button type=\"submit\" id=\"%2$s\" name=\"%1$s\" value=\"%2$s\">%3$s</button>",
        name, value, words);
  }

  /** A button that brings no field of its own. */
  public Html button(String words) {
    return written("<button type=\"submit\">%s</button>", words);
  }

  public Html close() {
    return raw("</form>");
  }

  /** A form that sends itself where there is script, and has a button where there is none. */
  public Html selfSubmitting(String id, String action, Form fields, String words) {
    return form(id, "post", action).hidden(fields).button(words).close().sent(id);
  }

  /** Where there is script the form is sent at once. */
  public Html sent(String id) {
    return written("<script>document.getElementById('%s').submit();</script>", id);
  }

  /** A frame that nobody sees. */
  public Html frame(String name) {
    return written("<iframe name=\"%s\"></iframe>", name);
  }

  public Html frame(String name, String address) {
    return written("<iframe name=\"%s\" src=\"%s\"></iframe>", name, address);
  }

  /** The browser goes there by itself after a second. */
  public Html sentTo(String address) {
    return written("<meta http-equiv=\"refresh\" content=\"1;url=%s\"/>", address);
  }

  /** A format with texts, which are escaped. */
  private Html written(String format, Object... texts) {
    Object[] escaped = Arrays.stream(texts).map(text -> escape(text.toString())).toArray();
    return raw(String.format(Locale.ROOT, format, escaped));
  }

  /** As it is: never for what came in. */
  public Html raw(String markup) {
    body.append(markup).append('\n');
    return this;
  }

  public String text() {
    return String.format(Locale.ROOT, HEAD, title, title) + body + "</body>\n</html>\n";
  }
}
