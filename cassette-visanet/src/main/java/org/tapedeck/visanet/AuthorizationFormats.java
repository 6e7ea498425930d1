package org.tapedeck.visanet;

import static org.tapedeck.cassette.Secrecy.HIDDEN;
import static org.tapedeck.cassette.Secrecy.MASKED;
import static org.tapedeck.cassette.Secrecy.PLAIN;
import static org.tapedeck.cassette.wire.Filling.BLOCKS;
import static org.tapedeck.cassette.wire.Filling.DIGITS;
import static org.tapedeck.cassette.wire.Filling.TEXT;
import static org.tapedeck.cassette.wire.MessageFormat.message;
import static org.tapedeck.cassette.wire.Width.fixed;
import static org.tapedeck.cassette.wire.Width.rest;
import static org.tapedeck.cassette.wire.Width.until;

import org.tapedeck.cassette.wire.MessageFormat;

/** The authorization records D and E. Positions as in the specification, counted after STX. */
final class AuthorizationFormats {

  static final char FS = 0x1C;

  private static final int LONGEST_BLOCKS = 200;

  // spotless:off
  static final MessageFormat REQUEST =
      message("authorization request", "VisaNet specification, section 2")
      //        name                           width                 filling  secrecy
      .constant("recordFormat",                "D")
      .field(   "applicationType",             fixed(1),             DIGITS,  PLAIN)
      .constant("delimiter",                   ".")
      .field(   "acquirerBin",                 fixed(6),             DIGITS,  PLAIN)
      .field(   "merchantId",                  fixed(12),            DIGITS,  PLAIN)
      .field(   "storeNumber",                 fixed(4),             DIGITS,  PLAIN)
      .field(   "terminalNumber",              fixed(4),             DIGITS,  PLAIN)
      .constant("deviceCode",                  "Q")   // third-party software
      .field(   "industryCode",                fixed(1),             TEXT,    PLAIN)
      .field(   "currencyCode",                fixed(3),             DIGITS,  PLAIN)
      .field(   "countryCode",                 fixed(3),             DIGITS,  PLAIN)
      .field(   "cityCode",                    fixed(9),             TEXT,    PLAIN)
      .field(   "language",                    fixed(2),             DIGITS,  PLAIN)
      .field(   "timeZone",                    fixed(3),             DIGITS,  PLAIN)
      .field(   "categoryCode",                fixed(4),             DIGITS,  PLAIN)
      .field(   "requestedACI",                fixed(1),             TEXT,    PLAIN)
      .field(   "sequenceNumber",              fixed(4),             DIGITS,  PLAIN)
      .field(   "transactionCode",             fixed(2),             TEXT,    PLAIN)
      .constant("cardholderIdCode",            "N")   // card not present, address sent
      .constant("accountDataSource",           "@")   // keyed, no reader
      .field(   "pan",                         until(FS, 22),        DIGITS,  MASKED)
      .field(   "expiry",                      until(FS, 4),         DIGITS,  HIDDEN)
      .constant("customerDataEnd",             String.valueOf(FS))
      .field(   "addressData",                 until(FS, 29),        TEXT,    PLAIN)
      .field(   "receivingInstitutionId",      until(FS, 6),         DIGITS,  PLAIN)
      .field(   "transactionAmount",           until(FS, 12),        DIGITS,  PLAIN)
      .field(   "secondaryAmount",             until(FS, 12),        DIGITS,  PLAIN)
      .field(   "marketSpecificData",          until(FS, 4),         TEXT,    PLAIN)
      .field(   "merchantName",                fixed(25),            TEXT,    PLAIN)
      .field(   "merchantCity",                fixed(13),            TEXT,    PLAIN)
      .field(   "merchantState",               fixed(2),             TEXT,    PLAIN)
      .constant("cardAcceptorDataEnd",         String.valueOf(FS))
      .field(   "transactionIdentifier",       until(FS, 15),        TEXT,    PLAIN)
      .field(   "reversalAndCancelData",       until(FS, 30),        TEXT,    PLAIN)
      .field(   "groupIII",                    rest(LONGEST_BLOCKS), BLOCKS,  HIDDEN);

  /** All of it from the answer that is taken back. */
  static final MessageFormat REVERSAL_DATA =
      message("reversal and cancel data I", "VisaNet specification, section 4")
      //        name                           width                 filling  secrecy
      .field(   "authCode",                    fixed(6),             TEXT,    PLAIN)
      .field(   "localTransactionDate",        fixed(6),             TEXT,    PLAIN)
      .field(   "localTransactionTime",        fixed(6),             TEXT,    PLAIN)
      .field(   "retrievalReferenceNumber",    fixed(12),            TEXT,    PLAIN);

  static final MessageFormat RESPONSE =
      message("authorization response", "VisaNet specification, section 3.1")
      //        name                           width                 filling  secrecy
      .constant("recordFormat",                "E")
      .field(   "applicationType",             fixed(1),             DIGITS,  PLAIN)
      .constant("delimiter",                   ".")
      .field(   "returnedACI",                 fixed(1),             TEXT,    PLAIN)
      .field(   "storeNumber",                 fixed(4),             DIGITS,  PLAIN)
      .field(   "terminalNumber",              fixed(4),             DIGITS,  PLAIN)
      .field(   "authSourceCode",              fixed(1),             TEXT,    PLAIN)
      .field(   "sequenceNumber",              fixed(4),             DIGITS,  PLAIN)
      .field(   "responseCode",                fixed(2),             TEXT,    PLAIN)
      .field(   "authCode",                    fixed(6),             TEXT,    PLAIN)
      // Date and time mean something only when approved, so a decline may hold anything there.
      .field(   "localTransactionDate",        fixed(6),             TEXT,    PLAIN)
      .field(   "localTransactionTime",        fixed(6),             TEXT,    PLAIN)
      .field(   "responseText",                fixed(16),            TEXT,    PLAIN)
      .field(   "avsResultCode",               fixed(1),             TEXT,    PLAIN)
      .field(   "retrievalReferenceNumber",    fixed(12),            TEXT,    PLAIN)
      .field(   "marketSpecificIndicator",     fixed(1),             TEXT,    PLAIN)
      .field(   "transactionIdentifier",       until(FS, 15),        TEXT,    PLAIN)
      .field(   "validationCode",              until(FS, 4),         TEXT,    PLAIN)
      .field(   "groupIII",                    rest(LONGEST_BLOCKS), BLOCKS,  HIDDEN);
  // spotless:on

  private AuthorizationFormats() {}
}
