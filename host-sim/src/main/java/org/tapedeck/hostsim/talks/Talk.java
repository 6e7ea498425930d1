package org.tapedeck.hostsim.talks;

import java.util.List;

/** One file: when it applies, and what the host then does. */
record Talk(String name, Choice choice, List<Step> steps) {}
