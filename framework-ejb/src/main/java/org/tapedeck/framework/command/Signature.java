package org.tapedeck.framework.command;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapedeck.cassette.Content;

/** The keywords that an operation has: those it requires first, in the order they are checked. */
final class Signature {

  /** A user whom a command only looks for; longer than the names that we give (section 3.4). */
  static final Content ANY_USER = Content.textWithout(":", 1, 80);

  /** A password that is only compared: how long those are that we take is no help with a guess. */
  static final Content ANY_PASSWORD = Content.text(1, 128);

  private final Set<FrameworkKeyword> required = new LinkedHashSet<>();
  private final Set<FrameworkKeyword> optional = EnumSet.of(FrameworkKeyword.DTDPATH);
  private final Set<FrameworkKeyword> sets = EnumSet.noneOf(FrameworkKeyword.class);
  private final Map<FrameworkKeyword, Content> contents = new EnumMap<>(FrameworkKeyword.class);
  private boolean protocolData;

  private Signature() {}

  static Signature requires(FrameworkKeyword... keywords) {
    Signature signature = new Signature();
    signature.required.addAll(List.of(keywords));
    return signature;
  }

  Signature takes(FrameworkKeyword... keywords) {
    optional.addAll(List.of(keywords));
    return this;
  }

  /** Optional keywords that may be repeated, to say a set of values. */
  Signature takesSets(FrameworkKeyword... keywords) {
    sets.addAll(List.of(keywords));
    return takes(keywords);
  }

  /** A keyword holds something else here than elsewhere. */
  Signature holds(FrameworkKeyword keyword, Content content) {
    contents.put(keyword, content);
    return this;
  }

  /** A cassette's {@code $} keywords may come too. */
  Signature takesProtocolData() {
    protocolData = true;
    return this;
  }

  Content content(FrameworkKeyword keyword) {
    return contents.getOrDefault(keyword, keyword.content());
  }

  boolean isRequired(FrameworkKeyword keyword) {
    return required.contains(keyword);
  }

  boolean mayRepeat(FrameworkKeyword keyword) {
    return sets.contains(keyword);
  }

  boolean hasProtocolData() {
    return protocolData;
  }

  /** All keywords, in the order in which they are checked. */
  Set<FrameworkKeyword> keywords() {
    Set<FrameworkKeyword> all = new LinkedHashSet<>(required);
    all.addAll(optional);
    return all;
  }
}
