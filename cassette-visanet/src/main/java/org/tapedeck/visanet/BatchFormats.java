package org.tapedeck.visanet;

import static org.tapedeck.cassette.Secrecy.MASKED;
import static org.tapedeck.cassette.Secrecy.PLAIN;
import static org.tapedeck.cassette.wire.Filling.DIGITS;
import static org.tapedeck.cassette.wire.Filling.TEXT;
import static org.tapedeck.cassette.wire.Width.fixed;

import org.tapedeck.cassette.wire.MessageFormat;

/** The batch's K records that we send. Positions as in the specification, counted after STX. */
final class BatchFormats {

  // spotless:off
  static final MessageFormat HEADER = batchRecord("batch header", "5.2", "H@@@@")
      //        name                      width      filling  secrecy
      .field(   "acquirerBin",            fixed(6),  DIGITS,  PLAIN)
      .field(   "agentBank",              fixed(6),  DIGITS,  PLAIN)
      .field(   "agentChain",             fixed(6),  DIGITS,  PLAIN)
      .field(   "merchantId",             fixed(12), DIGITS,  PLAIN)
      .field(   "storeNumber",            fixed(4),  DIGITS,  PLAIN)
      .field(   "terminalNumber",         fixed(4),  DIGITS,  PLAIN)
      .constant("deviceCode",             "Q")   // third-party software
      .field(   "industryCode",           fixed(1),  TEXT,    PLAIN)
      .field(   "currencyCode",           fixed(3),  DIGITS,  PLAIN)
      .field(   "language",               fixed(2),  DIGITS,  PLAIN)
      .field(   "timeZone",               fixed(3),  DIGITS,  PLAIN)
      .field(   "batchDate",              fixed(4),  DIGITS,  PLAIN)
      .field(   "batchNumber",            fixed(3),  DIGITS,  PLAIN)
      .constant("blockingIndicator",      "0");

  static final MessageFormat PARAMETER = batchRecord("batch parameter", "5.3", "P@@@@")
      .field(   "countryCode",            fixed(3),  DIGITS,  PLAIN)
      .field(   "cityCode",               fixed(9),  TEXT,    PLAIN)
      .field(   "categoryCode",           fixed(4),  DIGITS,  PLAIN)
      .field(   "merchantName",           fixed(25), TEXT,    PLAIN)
      .field(   "merchantCity",           fixed(13), TEXT,    PLAIN)
      .field(   "merchantState",          fixed(2),  TEXT,    PLAIN)
      .field(   "locationNumber",         fixed(5),  DIGITS,  PLAIN)
      .field(   "terminalId",             fixed(8),  DIGITS,  PLAIN);

  static final MessageFormat DETAIL = group12(groups1To3("D@@`D"));

  /** With group 8 between the two others; what is known of it stands in decision 27. */
  static final MessageFormat DETAIL_OF_PURCHASING_CARD = group12(groups1To3("D@@bD")
      .field(   "optionalAmountIdentifier", fixed(1), TEXT,   PLAIN)
      .field(   "optionalAmount",         fixed(12), DIGITS,  PLAIN)
      .field(   "purchaseOrderNumber",    fixed(16), TEXT,    PLAIN));

  static final MessageFormat TRAILER = batchRecord("batch trailer", "5.5", "T@@@@")
      .field(   "batchDate",              fixed(4),  DIGITS,  PLAIN)
      .field(   "batchNumber",            fixed(3),  DIGITS,  PLAIN)
      .field(   "recordCount",            fixed(9),  DIGITS,  PLAIN)
      .field(   "hashingTotal",           fixed(16), DIGITS,  PLAIN)
      .constant("cashBackTotal",          "0000000000000000")
      .field(   "netDeposit",             fixed(16), DIGITS,  PLAIN);

  private static MessageFormat groups1To3(String recordType) {
    return batchRecord("batch detail", "5.4", recordType)
      .field(   "transactionCode",        fixed(2),  TEXT,    PLAIN)
      .constant("cardholderIdCode",       "N")   // as in the authorization
      .constant("accountDataSource",      "@")
      .field(   "pan",                    fixed(22), TEXT,    MASKED)
      .field(   "requestedACI",           fixed(1),  TEXT,    PLAIN)
      .field(   "returnedACI",            fixed(1),  TEXT,    PLAIN)
      .field(   "authSourceCode",         fixed(1),  TEXT,    PLAIN)
      .field(   "sequenceNumber",         fixed(4),  DIGITS,  PLAIN)
      .field(   "responseCode",           fixed(2),  TEXT,    PLAIN)
      .field(   "authCode",               fixed(6),  TEXT,    PLAIN)
      .field(   "localDate",              fixed(4),  DIGITS,  PLAIN)
      .field(   "localTime",              fixed(6),  DIGITS,  PLAIN)
      .field(   "avsResultCode",          fixed(1),  TEXT,    PLAIN)
      .field(   "transactionIdentifier",  fixed(15), TEXT,    PLAIN)
      .field(   "validationCode",         fixed(4),  TEXT,    PLAIN)
      .constant("voidIndicator",          " ")
      .field(   "transactionStatus",      fixed(2),  DIGITS,  PLAIN)
      .field(   "reimbursementAttribute", fixed(1),  TEXT,    PLAIN)
      .field(   "settlementAmount",       fixed(12), DIGITS,  PLAIN)
      .field(   "authorizedAmount",       fixed(12), DIGITS,  PLAIN)
      .field(   "totalAuthorizedAmount",  fixed(12), DIGITS,  PLAIN)
      .constant("purchaseIdFormat",       "1")   // the merchant's order number
      .field(   "purchaseId",             fixed(25), TEXT,    PLAIN);
  }

  private static MessageFormat group12(MessageFormat detail) {
    return detail
      .constant("clearingSequence",       "01")
      .constant("clearingCount",          "01")
      .constant("electronicCommerce",     "7");  // as in block 014
  }
  // spotless:on

  private BatchFormats() {}

  /** A table that begins as every K record does (section 5.1). */
  static MessageFormat batchRecord(String name, String section, String recordType) {
    return MessageFormat.message(name, "VisaNet specification, section " + section)
        .constant("recordFormat", "K")
        .constant("applicationType", "1")
        .constant("delimiter", ".")
        .constant("routingId", "Z")
        .constant("recordType", recordType);
  }
}
