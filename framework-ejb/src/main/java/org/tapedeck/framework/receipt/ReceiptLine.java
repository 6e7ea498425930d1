package org.tapedeck.framework.receipt;

/**
 * A line of a receipt.
 *
 * @param label what it tells, such as {@code Amount}; unique within a receipt
 * @param value never empty, without a line end or another control character; not escaped for any
 *     format
 */
public record ReceiptLine(String label, String value) {}
