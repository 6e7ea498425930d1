package org.tapedeck.door;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_INPUT_ERROR;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_CHARSET;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_CONTENTTYPE;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_METHOD;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.command.Refused;

/** What the headers of a request say of its body. */
final class Body {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String CHARSET = "charset=";

  private static final Set<Charset> CHARSETS =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private Body() {}

  static boolean isPosted(HttpServletRequest request) {
    return "POST".equals(request.getMethod());
  }

  /**
   * The character set of the form that is posted. Clients of the original name it in
   * Content-Encoding (specification, section 4.1).
   *
   * @throws Refused when no form is posted, or none that we can read
   */
  static Charset charset(HttpServletRequest request) {
    if (!isPosted(request)) {
      throw new Refused(PRC_INPUT_ERROR, RC_METHOD, "Commands are sent by POST.");
    }
    String[] type = Optional.ofNullable(request.getContentType()).orElse(FORM).split(";");
    if (type.length == 0 || !type[0].strip().equalsIgnoreCase(FORM)) {
      throw new Refused(PRC_INPUT_ERROR, RC_CONTENTTYPE, "Commands are sent as " + FORM + ".");
    }
    Optional<Charset> encoding = encoding(request.getHeader("Content-Encoding"));
    return Arrays.stream(type)
        .map(String::strip)
        .filter(part -> part.regionMatches(true, 0, CHARSET, 0, CHARSET.length()))
        .map(part -> part.substring(CHARSET.length()).replace("\"", ""))
        .map(Body::named)
        .findFirst()
        .or(() -> encoding)
        .orElse(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> encoding(String header) {
    return Optional.ofNullable(header)
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("identity"))
        .map(Body::named);
  }

  private static Charset named(String name) {
    try {
      return Optional.of(Charset.forName(name)).filter(CHARSETS::contains).orElseThrow(Body::other);
    } catch (IllegalArgumentException unknown) {
      throw other();
    }
  }

  private static Refused other() {
    return new Refused(PRC_INPUT_ERROR, RC_CHARSET, "The form is not in UTF-8 or ISO-8859-1.");
  }
}
