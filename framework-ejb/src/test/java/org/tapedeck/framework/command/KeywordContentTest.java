package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Content;

/**
 * How long the words of a keyword may be, in bytes of UTF-8 (specification, sections 3.2 to 3.4).
 */
class KeywordContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          keyword              | word | times | fault
          MERCHANTTITLE        | a    | 0     | none
          MERCHANTTITLE        | a    | 128   | none
          MERCHANTTITLE        | a    | 129   | TOO_LONG
          MERCHANTTITLE        | ö    | 64    | none
          MERCHANTTITLE        | ö    | 65    | TOO_LONG
          MERCHANTTITLE        | €    | 42    | none
          MERCHANTTITLE        | €    | 43    | TOO_LONG
          ACCOUNTTITLE         | a    | 0     | none
          ACCOUNTTITLE         | ö    | 127   | none
          ACCOUNTTITLE         | ö    | 128   | TOO_LONG
          FINANCIALINSTITUTION | a    | 0     | TOO_SHORT
          ETILLHOSTNAME        | a    | 0     | none
          ETILLHOSTNAME        | a    | 254   | none
          ETILLHOSTNAME        | a    | 255   | TOO_LONG
          ETILLHOSTNAME        | ö    | 1     | FORMAT
          TRANSACTIONID        | a    | 128   | none
          TRANSACTIONID        | a    | 129   | TOO_LONG
          MERCHANTDATA         | a    | 0     | TOO_SHORT
          MERCHANTDATA         | ö    | 512   | none
          MERCHANTDATA         | ö    | 513   | TOO_LONG
          ORDERDESCRIPTION     | a    | 0     | TOO_SHORT
          ORDERDESCRIPTION     | ö    | 127   | none
          ORDERDESCRIPTION     | ö    | 128   | TOO_LONG
          ORDERURL             | a    | 0     | TOO_SHORT
          ORDERURL             | a    | 256   | none
          ORDERURL             | a    | 257   | TOO_LONG
          ORDERURL             | ö    | 1     | FORMAT
          SERVICEURL           | a    | 256   | none
          SERVICEURL           | a    | 257   | TOO_LONG
          TRANSMETHOD          | a    | 64    | none
          TRANSMETHOD          | a    | 65    | TOO_LONG
          BRAND                | a    | 40    | none
          BRAND                | a    | 41    | TOO_LONG
          """)
  void aValueMayBeSoLong(FrameworkKeyword keyword, String word, int times, String fault) {
    assertEquals(
        fault,
        keyword.content().faultOf(word.repeat(times)).map(Content.Fault::name).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          keyword            | code
          SPLITALLOWED       | 127
          FORCE              | 218
          APAPPROVEFLAG      | 221
          APDEPOSITFLAG      | 222
          APPROVALEXPIRATION | 223
          ETILLHOSTNAME      | 224
          MERCHANTDATA       | 225
          ORDERDESCRIPTION   | 226
          ORDERURL           | 227
          SERVICEURL         | 228
          TRANSMETHOD        | 229
          BRAND              | 230
          """)
  void aRefusalNamesTheKeyword(FrameworkKeyword keyword, int code) {
    assertEquals(code, keyword.code().number());
  }
}
