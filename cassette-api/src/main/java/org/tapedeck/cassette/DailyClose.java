package org.tapedeck.cassette;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When an account's batches are closed by themselves, each day (specification, section 6.6).
 *
 * @param time the time of day
 * @param zone where it is that time
 */
public record DailyClose(LocalTime time, ZoneId zone) {}
