package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final String FORM = "application/x-www-form-urlencoded";

  private CallReader() {}

  /**
   * @throws Unreadable when it is no form in UTF-8, too long, or does not come to its end in time
   */
  static Inbound read(HttpServletRequest request, String call, Clock clock) throws Unreadable {
    List<Instruction.Field> parameters = new ArrayList<>();
    addAll(parameters, Optional.ofNullable(request.getQueryString()).orElse(""));
    if ("POST".equals(request.getMethod())) {
      addAll(parameters, form(request, clock));
    }
    return new Inbound(call, parameters, request.getRemoteAddr());
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

  private static void addAll(List<Instruction.Field> parameters, String pairs) throws Unreadable {
    for (String pair : pairs.split("&")) {
      if (!pair.isEmpty()) {
        parameters.add(field(pair.split("=", 2)));
      }
    }
    if (parameters.size() > MOST_PARAMETERS) {
      throw bad("There are more than " + MOST_PARAMETERS + " parameters.");
    }
  }

  private static Instruction.Field field(String[] pair) throws Unreadable {
    return new Instruction.Field(decode(pair[0]), pair.length == 2 ? decode(pair[1]) : "");
  }

  private static String decode(String encoded) throws Unreadable {
    try {
      String text = UrlEncoding.decode(encoded, StandardCharsets.UTF_8);
      if (text.indexOf('\0') < 0) {
        return text;
      }
    } catch (CharacterCodingException wrong) {
      // Told below, as a zero is, which no database takes.
    }
    throw bad("The parameters are not URL-encoded UTF-8.");
  }

  private static Unreadable bad(String sentence) {
    return new Unreadable(HttpServletResponse.SC_BAD_REQUEST, sentence);
  }
}
