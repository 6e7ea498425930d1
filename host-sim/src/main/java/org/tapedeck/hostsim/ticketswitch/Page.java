package org.tapedeck.hostsim.ticketswitch;

import java.util.Locale;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;

/** The page that sends a buyer on, which the shop prints as it is. */
record Page(String method, String address, Form fields) {

  static Page get(String address, Form fields) {
    return new Page("get", address, fields);
  }

  /** To the return URL itself. */
  static Page straight(Back back) {
    return get(back.url(), Form.of());
  }

  static Page post(String address, Form fields) {
    return new Page("post", address, fields);
  }

  /** As the seed has it: a script that leaves, or a form that a script sends. */
  String html() {
    return method.equals("get") ? leaving() : submitting();
  }

  private String leaving() {
    return "<html><head>\n<script type=\"text/javascript\">\nwindow.location="
        + script(fields.behind(address))
        + ";\n</script></head>\n<body><noscript>"
        + form()
        + "</noscript></body></html>\n";
  }

  private String submitting() {
    return "<html><head>\n</head>\n<body>"
        + form()
        + "<script type=\"text/javascript\">\ndocument.forms[0].submit();\n</script>"
        + "</body></html>\n";
  }

  private String form() {
    StringBuilder form =
        new StringBuilder("<form method=\"" + method + "\" action=\"")
            .append(Html.escape(address))
            .append("\">\n");
    for (Form.Field field : fields.fields()) {
      form.append("<input type=\"hidden\" name=\"").append(Html.escape(field.name()));
      form.append("\" value=\"").append(Html.escape(field.value())).append("\"/>\n");
    }
    return form.append("<button type=\"submit\">Continue</button></form>\n").toString();
  }

  /** A string of JavaScript that ends no script element; slashes are escaped. */
  private static String script(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(sign -> quoted.append(quoted((char) sign)));
    return quoted.append('"').toString();
  }

  private static String quoted(char sign) {
    return switch (sign) {
      case '/' -> "\\/";
      case '\\' -> "\\\\";
      case '"' -> "\\\"";
      default ->
          sign < ' ' || sign == '<' || sign == '>' || sign > '~'
              ? String.format(Locale.ROOT, "\\u%04x", (int) sign)
              : Character.toString(sign);
    };
  }
}
