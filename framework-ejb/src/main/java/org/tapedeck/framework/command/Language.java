package org.tapedeck.framework.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Properties;

/**
 * The languages of messages. English has a sentence for each rule; every other language has words
 * for each code, in the file that is named after it.
 */
public enum Language {
  ENGLISH("en"),
  GERMAN("de");

  private final String tag;
  private final Properties codes = new Properties();

  Language(String tag) {
    this.tag = tag;
    if (!tag.equals("en")) {
      read("ReturnCodes_" + tag + ".properties");
    }
  }

  private void read(String file) {
    try (Reader reader =
        new InputStreamReader(Language.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      codes.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The language that a caller likes best of those we have.
   *
   * @param acceptLanguage as in the HTTP header; English when it cannot be read or names none
   */
  public static Language liked(Optional<String> acceptLanguage) {
    return acceptLanguage
        .map(Language::ranges)
        .map(ranges -> Locale.lookupTag(ranges, tags()))
        .flatMap(Language::tagged)
        .orElse(ENGLISH);
  }

  private static List<LanguageRange> ranges(String header) {
    try {
      return LanguageRange.parse(header).stream().filter(range -> range.getWeight() > 0).toList();
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }

  private static Optional<Language> tagged(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /** As in the HTTP header Content-Language. */
  public String tag() {
    return tag;
  }

  /** What codes mean, by their names; a code that is not here means what it does in English. */
  Properties codes() {
    return codes;
  }

  /** The reply's message; empty when its codes say it all. */
  public String message(Reply reply) {
    boolean asItIs = this == ENGLISH || reply.message().isEmpty() || isFound(reply);
    return asItIs ? reply.message() : sentence(reply);
  }

  /** What a cassette has found out for its command is in no language of ours. */
  private static boolean isFound(Reply reply) {
    return reply.primary() == PrimaryReturnCode.PRC_OPERATION_SUCCESS
        && reply.secondary() == SecondaryReturnCode.RC_NONE.number();
  }

  private String sentence(Reply reply) {
    String sentence = codes.getProperty(reply.primary().name(), reply.primary().sentence());
    String about = about(reply);
    return about.isEmpty() ? sentence : withoutPeriod(sentence) + ": " + about + ".";
  }

  private String about(Reply reply) {
    String meaning =
        SecondaryReturnCode.numbered(reply.secondary())
            .filter(code -> code != SecondaryReturnCode.RC_NONE)
            .map(code -> codes.getProperty(code.name(), code.meaning()))
            .orElse("");
    if (meaning.isEmpty()) {
      return reply.subject();
    }
    boolean more = !reply.subject().isEmpty() && !reply.subject().equals(meaning);
    return more ? meaning + " (" + reply.subject() + ")" : meaning;
  }

  private static String withoutPeriod(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }
}
