package org.tapedeck.framework.purchase;

/**
 * Why a call is refused: fail_code and fail_desc (redirect specification, section 5.6). There is no
 * 1318. Those from 901 to 1202 that the specification does not name are ours.
 */
public enum PurchaseFailure {
  // spotless:off
  NOT_OF_MAKE_RESERVATION(1, "The crypto_block was not made by make_reservation."),
  MIME_TEXT_TYPE(2, "mime_text_type is neither html nor plain."),

  TROLLEY_TOKEN_BAD(901, "trolley_token is missing, or not of the form MERCHANT-ORDER."),
  TROLLEY_UNKNOWN(902, "There is no order of this trolley_token that the user may sell."),
  TROLLEY_PURCHASED(903, "The order is paid for, or about to be."),
  TROLLEY_RESERVED(904, "The order is reserved already."),
  TROLLEY_NOT_FOR_SALE(905, "The order cannot be bought in two parts."),

  TRANSACTION_ID_BAD(1201, "transaction_id is missing, or cannot be one."),
  TRANSACTION_UNKNOWN(1202, "The user has no transaction of this transaction_id."),

  RESERVATION_EXPIRED(1301, "The reservation is over."),
  CUSTOMER_MISSING(1302, "customer_data is missing."),
  CARD_MISSING(1303, "card_data is missing, and the order is paid for by card."),
  CARD_NOT_WANTED(1304, "card_data came, and the order is not paid for by card here."),
  COUNTRY_MISSING(1305, "country_code is missing, or not two letters."),
  COUNTRY_NOT_PERMITTED(1306, "The order cannot be sold into the country of country_code."),
  EMAIL_BAD(1307, "email_address is missing where it is needed, or is no mail address."),
  CUSTOMER_INCOMPLETE(1308, "The customer's names, town or telephone numbers are missing, or too long; or an address or postcode is, that the order's bank wants."),
  CARD_NUMBER_MISSING(1309, "card_number is missing."),
  CARD_TYPE_UNKNOWN(1310, "What card it is cannot be told from card_number."),
  CARD_TYPE_NOT_TAKEN(1311, "The order cannot be paid for with cards of this type."),
  CARD_NUMBER_INVALID(1312, "card_number is not valid for its type of card."),
  EXPIRY_MISSING(1313, "expiry_date is missing."),
  EXPIRY_INVALID(1314, "expiry_date is not of the form MMYY, or the card has expired."),
  CODE_MISSING(1315, "cv_two is missing."),
  CODE_INVALID(1316, "cv_two has not as many digits as this type of card asks for."),
  ISSUE_MISSING(1317, "issue_number is missing, and so is start_date; the card has one of them."),
  ISSUE_INVALID(1319, "issue_number is not one or two digits."),
  BILLING_NOT_SUPPORTED(1320, "The card cannot have an address of its own here."),
  BILLING_INCOMPLETE(1321, "The card's own address is incomplete."),
  START_MISSING(1322, "start_date is missing, and the card has no issue number."),
  START_INVALID(1323, "start_date is not of the form MMYY, or is not before the expiry date, or to come."),
  PREFILLED_DIFFERS(1324, "customer_data differs from what stands for this user and cannot be changed."),
  CARD_IN_CLEAR(1325, "card_data came by a connection that is not encrypted."),
  RETURN_TOKEN_BAD(1326, "return_token is missing, or not 16 to 64 letters, digits, or _ @ -."),
  RETURN_DOMAIN_BAD(1327, "return_domain is missing, not a host with or without a port, or not registered for the user."),
  RETURN_PATH_BAD(1328, "return_path is missing, is not a path, or does not contain the token."),
  RETURN_HTTPS_BAD(1329, "return_with_https is neither yes nor no, or not what is registered for the user."),
  ENCRYPTION_KEY_BAD(1330, "encryption_key has fewer than 20 characters, or more than 1,000, or is white space."),
  RETURN_TOKEN_USED(1331, "return_token has been used before."),

  RETURNING_TOKEN_BAD(1401, "returning_token is missing, or cannot be one."),
  RETURNING_TOKEN_UNKNOWN(1402, "The user has no returning_token like this."),
  RESULTS_LOST(1403, "The order is paid for, but the results cannot be shown again."),
  RETURN_EXPIRED(1404, "The reservation is over."),
  NEW_TOKEN_BAD(1405, "new_return_token is missing, or not 16 to 64 letters, digits, or _ @ -."),
  NEW_PATH_BAD(1406, "new_return_path is missing, is not a path, or does not contain the new token."),
  ENCRYPTION_KEY_WRONG(1407, "encryption_key is not the one of part one."),
  SUB_ID_CHANGED(1408, "sub_id is not the one of part one."),
  HEADERS_MISSING(1409, "http_referer, http_accept or http_user_agent is missing."),
  CALLBACK_MISSING(1410, "callback_data is missing."),
  NEW_TOKEN_USED(1411, "new_return_token has been used before.");
  // spotless:on

  private final int code;
  private final String sentence;

  PurchaseFailure(int code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  public int code() {
    return code;
  }

  public String sentence() {
    return sentence;
  }
}
