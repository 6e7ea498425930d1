package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The tables against the specification's columns, which are typed here by hand. */
class AuthorizationFormatsTest {

  @Test
  void requestHasTheColumnsOfSection2() {
    assertEquals(
        """
        1 recordFormat
        2 applicationType
        3 delimiter
        4-9 acquirerBin
        10-21 merchantId
        22-25 storeNumber
        26-29 terminalNumber
        30 deviceCode
        31 industryCode
        32-34 currencyCode
        35-37 countryCode
        38-46 cityCode
        47-48 language
        49-51 timeZone
        52-55 categoryCode
        56 requestedACI
        57-60 sequenceNumber
        61-62 transactionCode
        63 cardholderIdCode
        64 accountDataSource
        65- pan
        - expiry
        - customerDataEnd
        - addressData
        - receivingInstitutionId
        - transactionAmount
        - secondaryAmount
        - marketSpecificData
        - merchantName
        - merchantCity
        - merchantState
        - cardAcceptorDataEnd
        - transactionIdentifier
        - reversalAndCancelData
        - groupIII""",
        String.join("\n", AuthorizationFormats.REQUEST.columns()));
  }

  @Test
  void reversalDataHasTheColumnsOfSection4() {
    assertEquals(
        """
        1-6 authCode
        7-12 localTransactionDate
        13-18 localTransactionTime
        19-30 retrievalReferenceNumber""",
        String.join("\n", AuthorizationFormats.REVERSAL_DATA.columns()));
  }

  @Test
  void responseHasTheColumnsOfSection3() {
    assertEquals(
        """
        1 recordFormat
        2 applicationType
        3 delimiter
        4 returnedACI
        5-8 storeNumber
        9-12 terminalNumber
        13 authSourceCode
        14-17 sequenceNumber
        18-19 responseCode
        20-25 authCode
        26-31 localTransactionDate
        32-37 localTransactionTime
        38-53 responseText
        54 avsResultCode
        55-66 retrievalReferenceNumber
        67 marketSpecificIndicator
        68- transactionIdentifier
        - validationCode
        - groupIII""",
        String.join("\n", AuthorizationFormats.RESPONSE.columns()));
  }
}
