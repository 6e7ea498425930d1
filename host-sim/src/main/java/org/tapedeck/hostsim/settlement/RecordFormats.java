package org.tapedeck.hostsim.settlement;

import static org.tapedeck.hostsim.layout.Content.DIGITS;
import static org.tapedeck.hostsim.layout.Content.TEXT;
import static org.tapedeck.hostsim.layout.Field.field;
import static org.tapedeck.hostsim.layout.Shown.MASKED;
import static org.tapedeck.hostsim.layout.Shown.PLAIN;

import org.tapedeck.hostsim.layout.Layout;

/** The settlement records, format K. The place of a row in its table is the field's number. */
final class RecordFormats {

  // spotless:off
  static final Layout PREFIX = Layout.of(
      //    name                  from width content shown
      field("recordFormat",          1,  1,  TEXT,   PLAIN),
      field("applicationType",       2,  1,  DIGITS, PLAIN),
      field("delimiter",             3,  1,  TEXT,   PLAIN),
      field("routingId",             4,  1,  TEXT,   PLAIN),
      field("recordType",            5,  5,  TEXT,   PLAIN));

  static final Layout HEADER = PREFIX.then(Layout.of(
      field("acquirerBin",          10,  6,  DIGITS, PLAIN),
      field("agentBankNumber",      16,  6,  DIGITS, PLAIN),
      field("agentChainNumber",     22,  6,  DIGITS, PLAIN),
      field("merchantNumber",       28, 12,  DIGITS, PLAIN),
      field("storeNumber",          40,  4,  DIGITS, PLAIN),
      field("terminalNumber",       44,  4,  DIGITS, PLAIN),
      field("deviceAndIndustry",    48,  2,  TEXT,   PLAIN),   // one number for both
      field("currencyCode",         50,  3,  DIGITS, PLAIN),
      field("language",             53,  2,  DIGITS, PLAIN),
      field("timeZone",             55,  3,  DIGITS, PLAIN),
      field("batchDate",            58,  4,  DIGITS, PLAIN),
      field("batchNumber",          62,  3,  DIGITS, PLAIN),
      field("blockingIndicator",    65,  1,  TEXT,   PLAIN)));

  static final Layout PARAMETER = PREFIX.then(Layout.of(
      field("countryCode",          10,  3,  DIGITS, PLAIN),
      field("cityCode",             13,  9,  TEXT,   PLAIN),
      field("categoryCode",         22,  4,  DIGITS, PLAIN),
      field("merchantName",         26, 25,  TEXT,   PLAIN),
      field("merchantCity",         51, 13,  TEXT,   PLAIN),
      field("merchantState",        64,  2,  TEXT,   PLAIN),
      field("locationNumber",       66,  5,  TEXT,   PLAIN),
      field("terminalId",           71,  8,  DIGITS, PLAIN)));

  static final Layout DETAIL = PREFIX.then(Layout.of(
      field("transactionCode",      10,  2,  TEXT,   PLAIN),
      field("cardholderIdCode",     12,  1,  TEXT,   PLAIN),
      field("accountDataSource",    13,  1,  TEXT,   PLAIN),
      field("account",              14, 22,  TEXT,   MASKED),
      field("requestedAci",         36,  1,  TEXT,   PLAIN),
      field("returnedAci",          37,  1,  TEXT,   PLAIN),
      field("sourceCode",           38,  1,  TEXT,   PLAIN),
      field("sequenceNumber",       39,  4,  DIGITS, PLAIN),
      field("responseCode",         43,  2,  TEXT,   PLAIN),
      field("approvalCode",         45,  6,  TEXT,   PLAIN),
      field("localDate",            51,  4,  DIGITS, PLAIN),
      field("localTime",            55,  6,  DIGITS, PLAIN),
      field("addressResult",        61,  1,  TEXT,   PLAIN),
      field("transactionIdentifier",62, 15,  TEXT,   PLAIN),
      field("validationCode",       77,  4,  TEXT,   PLAIN),
      field("voidIndicator",        81,  1,  TEXT,   PLAIN),
      field("transactionStatus",    82,  2,  DIGITS, PLAIN),
      field("reimbursement",        84,  1,  TEXT,   PLAIN),
      field("settlementAmount",     85, 12,  DIGITS, PLAIN),
      field("authorizedAmount",     97, 12,  DIGITS, PLAIN)));

  static final Layout DETAIL_GROUP_3 = Layout.of(
      field("totalAuthorizedAmount",109, 12, DIGITS, PLAIN),
      field("purchaseIdFormat",     121,  1, TEXT,   PLAIN),
      field("purchaseId",           122, 25, TEXT,   PLAIN));

  /** Purchasing cards; two public programs agree on it but for the last field's width. */
  static final Layout DETAIL_GROUP_8 = Layout.of(
      field("optionalAmountIdentifier", 147, 1, TEXT, PLAIN),
      field("optionalAmount",       148, 12, DIGITS, PLAIN),
      field("purchaseOrderNumber",  160, 16, TEXT,   PLAIN));

  static final Layout DETAIL_GROUP_12 = Layout.of(
      field("clearingSequence",     147,  2, DIGITS, PLAIN),
      field("clearingCount",        149,  2, DIGITS, PLAIN),
      field("commerceIndicator",    151,  1, TEXT,   PLAIN));

  static final Layout HEADER_GROUP_1 = Layout.of(
      field("travelAgencyNumber",    66,  8, TEXT,   PLAIN),
      field("travelAgencyName",      74, 25, TEXT,   PLAIN));

  static final Layout HEADER_GROUP_2 = Layout.of(
      field("merchantTelephone",     99, 11, TEXT,   PLAIN),
      field("serviceTelephone",     110, 11, TEXT,   PLAIN));

  static final Layout HEADER_GROUP_5 = Layout.of(
      field("developerId",          121,  6, TEXT,   PLAIN),
      field("developerVersion",     127,  4, TEXT,   PLAIN));

  static final Layout TRAILER = PREFIX.then(Layout.of(
      field("batchDate",            10,  4,  DIGITS, PLAIN),
      field("batchNumber",          14,  3,  DIGITS, PLAIN),
      field("recordCount",          17,  9,  DIGITS, PLAIN),
      field("hashingTotal",         26, 16,  DIGITS, PLAIN),
      field("cashBackTotal",        42, 16,  DIGITS, PLAIN),
      field("netDeposit",           58, 16,  DIGITS, PLAIN)));

  static final Layout RESPONSE = PREFIX.then(Layout.of(
      field("recordCount",          10,  9,  DIGITS, PLAIN),
      field("netDeposit",           19, 16,  DIGITS, PLAIN),
      field("result",               35,  2,  TEXT,   PLAIN),
      field("filler",               37,  2,  DIGITS, PLAIN),
      field("batchNumber",          39,  3,  DIGITS, PLAIN)));
  // spotless:on

  private RecordFormats() {}
}
