package org.tapedeck.hostsim.talks;

/** A request that a talk may answer: what it is about, and the two ways to an answer. */
public interface Request {
  Asked asked();

  /** The books take it, now or before, and this is what they say; empty when they say nothing. */
  String booked();

  /** What these words make of the answer; the books are not asked unless the words say so. */
  String said(Words words);
}
