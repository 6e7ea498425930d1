package org.tapedeck.framework.offer;

/**
 * What is asked of a host about an object, and what a person may do about that now.
 *
 * @param isAtThisMoment whether the host is being asked
 * @param mayBeRetried whether it may be asked again at once
 * @param mayBePaused whether the server would ask by itself
 * @param mayBeGivenUp whether its silence may be taken for its last word
 */
record Asking(
    boolean isAtThisMoment, boolean mayBeRetried, boolean mayBePaused, boolean mayBeGivenUp) {}
