package org.tapedeck.framework.event;

/**
 * Tells what is not a change of state, which the store sees by itself. Whoever listens is told
 * after the commit of the caller's transaction, and only if it commits.
 */
public interface Outbox {

  /**
   * Something that a host's answer has shown.
   *
   * @param kind payment or batch
   * @param key the specification's key, such as 1:7:1
   */
  void tell(CassetteEvent event, ObjectKind kind, String key);

  /** Something about the server itself. */
  void tell(ServerEvent event);
}
