package org.tapedeck.framework.command;

import java.util.List;

/** Objects of one kind, as a reply shows them, under a name such as OrderCollection. */
public record ViewCollection(String element, List<View> views) {}
