package org.tapedeck.hostsim.line;

import java.time.Duration;

/**
 * How long the host waits.
 *
 * @param idle for the terminal's next frame or signal
 * @param frame for the rest of a frame that has begun
 * @param late before a late answer
 * @param silence before a silent host hangs up
 */
public record Limits(Duration idle, Duration frame, Duration late, Duration silence) {}
