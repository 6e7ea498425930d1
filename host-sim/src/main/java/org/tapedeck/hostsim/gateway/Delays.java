package org.tapedeck.hostsim.gateway;

import java.time.Duration;

/** How late a late answer is, and after how long a silent host drops the line. */
public record Delays(Duration late, Duration silence) {}
