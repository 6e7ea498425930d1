package org.tapedeck.hostsim.talks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer is to say, and how it is spoilt on its way.
 *
 * @param code response code, or GB, QD, RB; empty for what the books say
 * @param values what stands in it in place of the books' or the request's own values
 * @param spoilt in which way, empty when it comes well
 */
public record Words(String code, Map<String, String> values, String spoilt) {
  static final String PATTERN =
      "(?<code> [0-9A-Z]{2})?(?<values>(?: (?:sequence=\\d{4}|number=\\d{3}|records=\\d{1,9}"
          + "|net=\\d{1,12}|date=\\d{4}|error=[A-Z]|record=\\d{1,4}|type=[A-Z]|field=\\d{1,2}))*)"
          + "(?<spoilt> wrong-lrc| wrong-lrc-once| wrong-parity| half| half-end| twice)?";

  private static final Pattern SAID = Pattern.compile("answer" + PATTERN);

  static Words of(String text) {
    Matcher said = SAID.matcher(text);
    if (!said.matches()) {
      throw new IllegalArgumentException("no answer");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : said.group("values").strip().split(" ")) {
      if (!pair.isEmpty()) {
        values.put(pair.split("=")[0], pair.split("=")[1]);
      }
    }
    return new Words(group(said, "code"), values, group(said, "spoilt"));
  }

  private static String group(Matcher said, String name) {
    return said.group(name) == null ? "" : said.group(name).strip();
  }

  boolean isOfTheBooks() {
    return code.isEmpty();
  }
}
