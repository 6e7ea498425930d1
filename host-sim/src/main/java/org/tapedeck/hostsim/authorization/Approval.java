package org.tapedeck.hostsim.authorization;

import java.time.LocalDateTime;
import org.tapedeck.hostsim.books.Authorized;

/** A yes: what the answer says and what the books keep, made from the same numbers. */
record Approval(AuthorizationRequest request, Stamp stamp, LocalDateTime local) {

  /** Only Visa gives an identifier in this generation of the protocol. */
  private boolean isVisa() {
    return request.card().pan().startsWith("4");
  }

  private String identifier() {
    return isVisa() ? stamp.identifier(local) : "";
  }

  private String validationCode() {
    return isVisa() ? stamp.validationCode() : "";
  }

  Answer answer() {
    String code = request.transactionCode().is(TransactionCode.Kind.CARD_CHECK) ? "85" : "00";
    String address = request.get("addressData");
    boolean checked = !address.isBlank();
    return new Answer(
        code,
        checked ? AddressCheck.of(address).text() : ResponseCodes.text(code),
        ReturnedAci.of(request),
        stamp.approvalCode(),
        checked ? AddressCheck.of(address).result() : AddressCheck.NOT_MADE,
        stamp.retrievalReference(local),
        identifier(),
        validationCode(),
        AnswerGroups.all(request.groups()));
  }

  Authorized authorized() {
    return new Authorized(
        request.place(),
        request.get("sequenceNumber"),
        request.card().maskedPan(),
        request.amount(),
        stamp.approvalCode(),
        ResponseFormat.DATE.format(local),
        ResponseFormat.TIME.format(local),
        stamp.retrievalReference(local),
        identifier());
  }

  /** A reversal is answered with the numbers of its original, without the validation code. */
  static Answer ofReversal(AuthorizationRequest request, Authorized original) {
    return new Answer(
        "00",
        ResponseCodes.text("00"),
        request.get("requestedAci"),
        original.approvalCode(),
        AddressCheck.NOT_MADE,
        original.retrievalReference(),
        original.identifier(),
        "",
        AnswerGroups.commerceOnly(request.groups()));
  }
}
