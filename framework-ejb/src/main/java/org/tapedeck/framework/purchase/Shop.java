package org.tapedeck.framework.purchase;

import java.util.Optional;
import org.tapedeck.framework.merchant.Caller;

/**
 * Who calls: a user that has proved who he is.
 *
 * @param userId the user's name
 * @param caller what he may do
 * @param subId what the shop itself tells its callers apart by; the same in both parts
 */
public record Shop(String userId, Caller caller, Optional<String> subId) {}
