package org.tapedeck.framework.receipt;

import java.util.regex.Pattern;

/** A text that others have written, made fit for one line. */
public final class OneLine {

  /** Control characters, line ends of every kind, and what turns the direction of writing. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}"
              + "\\x{2066}-\\x{2069}]+");

  private OneLine() {}

  public static String of(String text) {
    return UNFIT.matcher(text).replaceAll(" ").strip();
  }
}
