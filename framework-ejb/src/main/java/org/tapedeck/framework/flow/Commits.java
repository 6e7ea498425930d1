package org.tapedeck.framework.flow;

/** What the database has to say before a transaction is committed. */
public interface Commits {

  /** Has everything written and checked now, and not only at the commit. */
  void check();

  /**
   * Whether a failure means that another transaction was faster: it changed or removed what this
   * one stands on, took its number, or was let through when both waited for each other.
   */
  boolean isOvertaken(RuntimeException failure);
}
