package org.tapedeck.framework.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tapedeck.framework.harness.TestDatabase;

/**
 * How everything stands when a history is over.
 *
 * @param putOff attempts that were to go on only after their deadline
 */
record Ended(
    Books books,
    Bank bank,
    List<Told> told,
    Set<String> putOff,
    TestDatabase database,
    Instant now) {}
