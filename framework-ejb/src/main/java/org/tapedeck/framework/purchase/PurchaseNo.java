package org.tapedeck.framework.purchase;

/**
 * Why a purchase came to nothing (redirect specification, section 5.5).
 *
 * @param code purchase_fail_code, 1 to 7
 * @param sentence purchase_fail_desc
 */
public record PurchaseNo(
    int code, String sentence, boolean failedCvTwo, boolean failedAvs, boolean failed3dSecure) {}
