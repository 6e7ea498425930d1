package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is answered, and the headers that go with it. Nothing of it may be kept, guessed at, framed,
 * or told to another site by a Referer: the address of a visit opens it.
 *
 * @param more headers beside those that every answer has
 */
record WebAnswer(int status, String type, Policy policy, Map<String, String> more, byte[] body) {

  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final String HTML = "text/html;charset=UTF-8";

  static WebAnswer text(int status, String text) {
    return of(status, TEXT, Policy.NOTHING, text);
  }

  static WebAnswer page(int status, Policy policy, String html) {
    return of(status, HTML, policy, html);
  }

  static WebAnswer of(int status, String type, Policy policy, String text) {
    return new WebAnswer(status, type, policy, Map.of(), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param name of the file, when it is kept
   */
  static WebAnswer pdf(String name, byte[] document) {
    return new WebAnswer(
        HttpServletResponse.SC_OK,
        "application/pdf",
        Policy.NOTHING,
        Map.of("Content-Disposition", "inline; filename=\"" + name + ".pdf\""),
        document);
  }

  /**
   * Leads on by GET, so that the browser has nothing to send again.
   *
   * @param place relative to what was asked for, since where the server is reached is not its
   *     business; or another server's address
   */
  static WebAnswer seeOther(String place) {
    return text(HttpServletResponse.SC_SEE_OTHER, "").with("Location", place);
  }

  static WebAnswer onlyBy(String methods) {
    return text(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This is asked for by " + methods + ".")
        .with("Allow", methods);
  }

  WebAnswer with(String header, String value) {
    return new WebAnswer(status, type, policy, Map.of(header, value), body);
  }

  void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(body.length);
    response.setHeader("Content-Security-Policy", policy.text());
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    more.forEach(response::setHeader);
    response.getOutputStream().write(body);
  }
}
