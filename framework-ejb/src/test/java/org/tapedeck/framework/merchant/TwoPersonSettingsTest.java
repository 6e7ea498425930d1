package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/** What a merchant wants done by two persons, as it is set and shown (docs/two-persons.md). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoPersonSettingsTest {

  private final Engine engine = Engine.ready();

  @BeforeEach
  void bothSettings() {
    engine.does("MODIFYMERCHANT TWOPERSONCLOSE=1 TWOPERSONREFUND=840:100");
  }

  @AfterAll
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MODIFYMERCHANT MERCHANTTITLE=Shop                                  | 1 840:100
          MODIFYMERCHANT TWOPERSONCLOSE=0                                    | 0 840:100
          MODIFYMERCHANT TWOPERSONREFUND=978:5 TWOPERSONREFUND=036:0         | 1 036:0 978:5
          MODIFYMERCHANT TWOPERSONREFUND=840:7 TWOPERSONREFUND=840:7         | 1 840:7
          MODIFYMERCHANT TWOPERSONREFUND=840:999999999999                    | 1 840:999999999999
          MODIFYMERCHANT TWOPERSONREFUND=NONE                                | 1 null
          MODIFYMERCHANT TWOPERSONREFUND=NONE TWOPERSONREFUND=NONE           | 1 null
          """)
  void theSettingsAreShown(String said, String settings) {
    engine.does(said);
    assertEquals(settings, settings(1));
  }

  @Test
  void aMerchantMayBeginWithTheSettings() {
    engine.does("CREATEMERCHANT MERCHANTNUMBER=5 TWOPERSONCLOSE=1 TWOPERSONREFUND=392:1000");
    assertEquals("1 392:1000", settings(5));
    assertEquals("0 null", settings(2));
  }

  private String settings(int merchant) {
    Map<String, String> shown =
        engine
            .run(Engine.ADMINISTRATOR, "QUERYMERCHANTS MERCHANTNUMBER=" + merchant)
            .found()
            .orElseThrow()
            .views()
            .get(0)
            .attributes();
    return shown.get("twoPersonClose") + " " + shown.get("twoPersonRefund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TWOPERSONCLOSE=2                                | PRC_PARAMETER_VALUE_ERROR RC_TWOPERSONCLOSE
          TWOPERSONREFUND=                                | PRC_PARAMETER_TOO_SHORT RC_TWOPERSONREFUND
          TWOPERSONREFUND=840                             | PRC_PARAMETER_FORMAT_ERROR RC_TWOPERSONREFUND
          TWOPERSONREFUND=USD:5                           | PRC_PARAMETER_FORMAT_ERROR RC_TWOPERSONREFUND
          TWOPERSONREFUND=840:-1                          | PRC_PARAMETER_FORMAT_ERROR RC_TWOPERSONREFUND
          TWOPERSONREFUND=840:1.5                         | PRC_PARAMETER_FORMAT_ERROR RC_TWOPERSONREFUND
          TWOPERSONREFUND=840:9999999999999               | PRC_PARAMETER_TOO_LONG RC_TWOPERSONREFUND
          TWOPERSONREFUND=001:5                           | PRC_PARAMETER_VALUE_ERROR RC_TWOPERSONREFUND
          TWOPERSONREFUND=840:5 TWOPERSONREFUND=840:6     | PRC_INVALID_PARAMETER_COMBINATION RC_TWOPERSONREFUND
          TWOPERSONREFUND=840:5 TWOPERSONREFUND=NONE      | PRC_INVALID_PARAMETER_COMBINATION RC_TWOPERSONREFUND
          """)
  void aSettingThatIsNoneIsRefused(String said, String answer) {
    assertEquals(answer, engine.says("MODIFYMERCHANT " + said));
    assertEquals("1 840:100", settings(1));
  }
}
