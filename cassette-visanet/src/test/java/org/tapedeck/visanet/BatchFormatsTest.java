package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.wire.MessageFormat;

/** The tables against the specification's columns, which are typed here by hand. */
class BatchFormatsTest {

  private static final String PREFIX =
      """
      1 recordFormat
      2 applicationType
      3 delimiter
      4 routingId
      5-9 recordType
      """;

  @Test
  void headerHasTheColumnsOfSection52() {
    assertColumns(
        BatchFormats.HEADER,
        """
        10-15 acquirerBin
        16-21 agentBank
        22-27 agentChain
        28-39 merchantId
        40-43 storeNumber
        44-47 terminalNumber
        48 deviceCode
        49 industryCode
        50-52 currencyCode
        53-54 language
        55-57 timeZone
        58-61 batchDate
        62-64 batchNumber
        65 blockingIndicator""");
  }

  @Test
  void parameterHasTheColumnsOfSection53() {
    assertColumns(
        BatchFormats.PARAMETER,
        """
        10-12 countryCode
        13-21 cityCode
        22-25 categoryCode
        26-50 merchantName
        51-63 merchantCity
        64-65 merchantState
        66-70 locationNumber
        71-78 terminalId""");
  }

  @Test
  void detailHasTheColumnsOfSection54() {
    assertColumns(
        BatchFormats.DETAIL,
        """
        10-11 transactionCode
        12 cardholderIdCode
        13 accountDataSource
        14-35 pan
        36 requestedACI
        37 returnedACI
        38 authSourceCode
        39-42 sequenceNumber
        43-44 responseCode
        45-50 authCode
        51-54 localDate
        55-60 localTime
        61 avsResultCode
        62-76 transactionIdentifier
        77-80 validationCode
        81 voidIndicator
        82-83 transactionStatus
        84 reimbursementAttribute
        85-96 settlementAmount
        97-108 authorizedAmount
        109-120 totalAuthorizedAmount
        121 purchaseIdFormat
        122-146 purchaseId
        147-148 clearingSequence
        149-150 clearingCount
        151 electronicCommerce""");
  }

  @Test
  void detailOfAPurchasingCardHasGroup8BetweenTheTwoOthers() {
    List<String> columns = BatchFormats.DETAIL_OF_PURCHASING_CARD.columns();
    assertEquals(
        """
        122-146 purchaseId
        147 optionalAmountIdentifier
        148-159 optionalAmount
        160-175 purchaseOrderNumber
        176-177 clearingSequence
        178-179 clearingCount
        180 electronicCommerce""",
        String.join("\n", columns.subList(columns.size() - 7, columns.size())));
    assertEquals(BatchFormats.DETAIL.columns().subList(0, 28), columns.subList(0, 28));
  }

  @Test
  void trailerHasTheColumnsOfSection55() {
    assertColumns(
        BatchFormats.TRAILER,
        """
        10-13 batchDate
        14-16 batchNumber
        17-25 recordCount
        26-41 hashingTotal
        42-57 cashBackTotal
        58-73 netDeposit""");
  }

  @Test
  void responsesHaveTheColumnsOfSection57() {
    String common =
        """
        10-18 recordCount
        19-34 netDeposit
        35-36 batchResponseCode
        37-38 filler
        39-41 batchNumber
        """;
    assertColumns(BatchResponseFormats.GOOD, common + "42-50 batchResponseText\n51-66 reserved");
    assertColumns(BatchResponseFormats.DUPLICATE, common + "42-45 acceptedDate\n46-66 reserved");
    assertColumns(BatchResponseFormats.COMMON, common);
  }

  private static void assertColumns(MessageFormat format, String afterPrefix) {
    List<String> expected = (PREFIX + afterPrefix).lines().toList();
    assertEquals(expected, format.columns());
  }
}
