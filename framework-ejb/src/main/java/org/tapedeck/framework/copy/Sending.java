package org.tapedeck.framework.copy;

/**
 * One try to have a host take a batch.
 *
 * @param number of the try, from 1
 */
public record Sending(String batchId, String attemptId, int number) {}
