package org.tapedeck.cassette.visit;

import java.time.Duration;

/**
 * How long a visit and its parts may take.
 *
 * @param visit after this a visit without proof has timed out: 1 minute or more
 * @param probe so long after its begin a visit may be probed (section 2.1, check 2)
 * @param guard so long after one probe the next is refused (section 2.1, check 5)
 */
public record VisitLimits(Duration visit, Duration probe, Duration guard) {}
