package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.door.InTime;
import org.tapedeck.door.UrlEncoding;

/**
 * Reads a call by itself, because what a bank has signed is what came: decoded once, in its order,
 * blanks and repetitions kept (redirect specification, section 2.3).
 */
final class CallReader {

  /** Bytes of the form. */
  static final int LONGEST = 64 * 1024;

  /** Of the query and the form together. */
  static final int MOST_PARAMETERS = 200;

  private static final String NO_FORM = "The parameters are not URL-encoded.";
  private static final String FORM = "application/x-www-form-urlencoded";

  private CallReader() {}

  /**
   * @throws Unreadable when it is no form, too long, or does not come to its end in time
   */
  static Inbound read(HttpServletRequest request, CallPath path, Clock clock) throws Unreadable {
    List<String> pairs = pairs(Optional.ofNullable(request.getQueryString()).orElse(""));
    if ("POST".equals(request.getMethod())) {
      pairs.addAll(pairs(form(request, clock)));
    }
    if (pairs.size() > MOST_PARAMETERS) {
      throw bad("There are more than " + MOST_PARAMETERS + " parameters.");
    }
    return new Inbound(
        path.call(),
        path.token(),
        decoded(pairs),
        request.getRemoteAddr(),
        CallHeaders.of(request));
  }

  private static String form(HttpServletRequest request, Clock clock) throws Unreadable {
    String type = Optional.ofNullable(request.getContentType()).orElse(FORM).split(";", 2)[0];
    if (!type.strip().equalsIgnoreCase(FORM)) {
      throw new Unreadable(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Calls are sent as " + FORM + ".");
    }
    byte[] bytes = body(request, clock);
    if (bytes.length > LONGEST) {
      throw new Unreadable(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "The form is longer than " + LONGEST + " bytes.");
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] body(HttpServletRequest request, Clock clock) throws Unreadable {
    try {
      return new InTime(request.getInputStream(), clock).readNBytes(LONGEST + 1);
    } catch (IOException tooSlow) {
      throw new Unreadable(
          HttpServletResponse.SC_REQUEST_TIMEOUT, "The form did not come to its end in time.");
    }
  }

  private static List<String> pairs(String joined) {
    return Stream.of(joined.split("&"))
        .filter(pair -> !pair.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * What is not UTF-8 throughout is ISO 8859-1 throughout, as old banks write it: that has a
   * character for every byte, so that what was signed can be told from it.
   */
  private static List<Instruction.Field> decoded(List<String> pairs) throws Unreadable {
    try {
      return decoded(pairs, StandardCharsets.UTF_8);
    } catch (CharacterCodingException other) {
      return inLatin(pairs);
    }
  }

  private static List<Instruction.Field> inLatin(List<String> pairs) throws Unreadable {
    try {
      return decoded(pairs, StandardCharsets.ISO_8859_1);
    } catch (CharacterCodingException damaged) {
      throw bad(NO_FORM);
    }
  }

  private static List<Instruction.Field> decoded(List<String> pairs, Charset charset)
      throws CharacterCodingException, Unreadable {
    List<Instruction.Field> parameters = new ArrayList<>();
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      parameters.add(
          new Instruction.Field(
              decoded(parts[0], charset), parts.length == 2 ? decoded(parts[1], charset) : ""));
    }
    return parameters;
  }

  private static String decoded(String encoded, Charset charset)
      throws CharacterCodingException, Unreadable {
    String text = UrlEncoding.decode(encoded, charset);
    if (text.indexOf('\0') >= 0) {
      // No database takes it.
      throw bad(NO_FORM);
    }
    return text;
  }

  private static Unreadable bad(String sentence) {
    return new Unreadable(HttpServletResponse.SC_BAD_REQUEST, sentence);
  }
}
