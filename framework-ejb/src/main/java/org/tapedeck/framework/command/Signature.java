package org.tapedeck.framework.command;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keywords that an operation has: those it requires first, in the order they are checked. */
final class Signature {

  private final Set<FrameworkKeyword> required = new LinkedHashSet<>();
  private final Set<FrameworkKeyword> optional = EnumSet.of(FrameworkKeyword.DTDPATH);
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

  /** A cassette's {@code $} keywords may come too. */
  Signature takesProtocolData() {
    protocolData = true;
    return this;
  }

  boolean isRequired(FrameworkKeyword keyword) {
    return required.contains(keyword);
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
