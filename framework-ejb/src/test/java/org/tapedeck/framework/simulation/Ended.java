package org.tapedeck.framework.simulation;

import java.time.Instant;
import java.util.List;
import org.tapedeck.framework.harness.TestDatabase;

/** How everything stands when a history is over. */
record Ended(Books books, Bank bank, List<Told> told, TestDatabase database, Instant now) {}
