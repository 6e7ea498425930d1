package org.tapedeck.framework.lifecycle;

/** What can happen to a batch. The host's doings begin with HOST. */
public enum BatchEvent {
  OPEN,
  OPEN_AT_HOST,
  HOST_OPENED,
  ADD,
  REMOVE,
  PURGE,
  CLOSE,
  HOST_SETTLED,
  HOST_REJECTED,
  HOST_SILENT,
  HOST_HAS_ANOTHER,
  FORCE
}
