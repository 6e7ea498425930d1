package org.tapedeck.hostsim.talks;

/** A file that is no talk: which, where, and why. */
public final class BadTalk extends IllegalArgumentException {
  BadTalk(String file, int line, String why) {
    super(file + ", line " + line + ": " + why);
  }
}
