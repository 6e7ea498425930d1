package org.tapedeck.hostsim.talks;

import static org.tapedeck.hostsim.talks.Kind.AUTHORIZATION;
import static org.tapedeck.hostsim.talks.Kind.BATCH;
import static org.tapedeck.hostsim.talks.Kind.CALL;
import static org.tapedeck.hostsim.talks.Kind.RECORD;
import static org.tapedeck.hostsim.talks.Kind.REVERSAL;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the host can be told to do. Those that end a conversation stand last in a talk. */
public enum Verb {
  // spotless:off
  //                form                                                            ends   in talks about
  BOOK             ("book( nothing)?",                                              false, AUTHORIZATION, REVERSAL, BATCH),
  PAUSE            ("pause (\\d{1,3}(?:\\.\\d)?)",                                  false, Kind.values()),
  SAY_NAK          ("say NAK(?: (\\d) times)?",                                     false, AUTHORIZATION, REVERSAL, BATCH, RECORD),
  SAY_SIGNAL       ("say (ENQ|ACK|BEL|SYN|DC2)(?: (\\d{1,2}) times)?(?: every (\\d{1,2}(?:\\.\\d)?))?", false, Kind.values()),
  SAY_BYTES        ("say ([0-9A-F]{2}(?: [0-9A-F]{2}){0,99})",                      false, Kind.values()),
  ANSWER           ("answer" + Words.PATTERN,                                       true,  AUTHORIZATION, REVERSAL, BATCH, RECORD),
  SILENCE          ("silence",                                                      true,  Kind.values()),
  HANG_UP          ("hang up",                                                      true,  Kind.values()),
  END              ("end",                                                          true,  Kind.values()),
  GATEWAY          ("gateway (50\\d|51[0-4])",                                      true,  AUTHORIZATION, REVERSAL, BATCH, RECORD),
  REFUSE           ("refuse",                                                       true,  CALL),
  ACKNOWLEDGE_WRONGLY("acknowledge wrongly",                                        true,  RECORD),
  GO_ON            ("go on",                                                        true,  Kind.values());
  // spotless:on

  private final Pattern form;
  private final boolean last;
  private final Set<Kind> kinds;

  Verb(String form, boolean last, Kind... kinds) {
    this.form = Pattern.compile(form);
    this.last = last;
    this.kinds = Set.of(kinds);
  }

  static Stream<Verb> saidAs(String text) {
    return Stream.of(values()).filter(verb -> verb.form.matcher(text).matches());
  }

  List<String> arguments(String text) {
    Matcher said = form.matcher(text);
    return said.matches()
        ? IntStream.rangeClosed(1, said.groupCount())
            .mapToObj(group -> said.group(group) == null ? "" : said.group(group))
            .toList()
        : List.of();
  }

  public boolean isLast() {
    return last;
  }

  boolean isIn(Kind kind) {
    return kinds.contains(kind);
  }
}
