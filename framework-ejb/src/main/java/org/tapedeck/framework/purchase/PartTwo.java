package org.tapedeck.framework.purchase;

import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;

/**
 * purchase_reservation_part_two (redirect specification, section 5.4). Nothing of it is checked
 * yet; what did not come is empty.
 *
 * @param browser http_referer, http_accept, http_user_agent; empty when one of them did not come
 * @param callback the children of callback_data in their order; empty when it did not come
 * @param remoteAddress remote_ip, or else the caller's
 * @param sendConfirmation whether send_confirmation_email came
 */
public record PartTwo(
    Optional<String> returningToken,
    Optional<String> newToken,
    Optional<String> newPath,
    Optional<String> encryptionKey,
    Optional<Inbound.Browser> browser,
    Optional<List<Instruction.Field>> callback,
    String remoteAddress,
    boolean sendConfirmation) {}
