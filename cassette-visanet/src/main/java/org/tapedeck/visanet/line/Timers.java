package org.tapedeck.visanet.line;

import java.time.Duration;

/**
 * How long to wait on a line, and how often to send (VisaNet specification, sections 1.4 and 1.5).
 *
 * @param waitsForEnq whether the host speaks first; some installations do without
 * @param enq for the host's invitation
 * @param answer for the answer to an authorization
 * @param syn for it after the host has said that it still works
 * @param acknowledgement for a batch record's
 * @param batchAnswer for the answer to a batch
 * @param eot for the host's good-bye, whose absence is no error
 * @param sendings of one frame, at most
 * @param signs of life that are waited on; a host that says for ever that it still works is left
 */
public record Timers(
    boolean waitsForEnq,
    Duration enq,
    Duration answer,
    Duration syn,
    Duration acknowledgement,
    Duration batchAnswer,
    Duration eot,
    int sendings,
    int signs) {}
