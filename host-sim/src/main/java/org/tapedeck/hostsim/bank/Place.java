package org.tapedeck.hostsim.bank;

import java.util.regex.Pattern;

/** An address at a bank: one method, one path, in any case of letters. */
public record Place(String method, Pattern path, Answering answering) {

  /** What a bank does at one place. */
  @FunctionalInterface
  public interface Answering {
    Answer answer(Asked asked);
  }

  /**
   * @param path a regular expression for the whole path
   */
  public static Place place(String method, String path, Answering answering) {
    return new Place(method, Pattern.compile(path, Pattern.CASE_INSENSITIVE), answering);
  }

  boolean isAt(String asked) {
    return path.matcher(asked).matches();
  }
}
