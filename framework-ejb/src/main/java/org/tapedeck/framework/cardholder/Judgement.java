package org.tapedeck.framework.cardholder;

import org.tapedeck.cassette.Values;

/**
 * What a PaRes is worth.
 *
 * @param evidence what may be kept and shown: {@code status} (Y, A, N or U as the bank said it),
 *     {@code eci} when there is one, {@code xid}, {@code time} as the bank said it; empty when
 *     nothing is proven
 * @param sentence for the merchant; nothing in it comes from the PaRes
 */
public record Judgement(AuthenticationStatus status, Values evidence, String sentence) {}
