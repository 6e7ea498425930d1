package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.hostsim.Clearance.VALIDATE;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.Form;

/** Whether generation A charges hangs on the shop's answer alone (section 2.1). */
class CommSecureProbeTest {
  private static Clearance bank;
  private static int number;

  @BeforeAll
  static void open() throws Exception {
    bank = new Clearance();
  }

  @AfterAll
  static void close() {
    bank.close();
  }

  @BeforeEach
  void asNormally() throws Exception {
    bank.knobs("all", "normal", "answer-seconds", "1");
    bank.street.shop.answers("200 ACCEPT");
  }

  private static Form paid() throws Exception {
    return Clearance.brought(bank.click(bank.pageA("R-" + number++, 69000), "pay"));
  }

  private static String last(String name) throws Exception {
    return Street.of(bank.book(), name);
  }

  @ParameterizedTest
  @CsvSource({
    "200 ACCEPT,                69000, ACCEPT",
    "'200 ACCEPT\nand more',    69000, ACCEPT",
    "200 DECLINE PROBED_AGAIN,  0,     DECLINE+PROBED_AGAIN",
    "200 accept,                0,     accept",
    "200 ACCEPTED,              0,     ACCEPTED",
    "'200  ACCEPT',             0,     +ACCEPT",
    "'200 ACCEPT ',             0,     ACCEPT+",
    "'200 \nACCEPT',            0,     ''",
    "200,                       0,     ''",
    "201 ACCEPT,                0,     201",
    "204,                       0,     204",
    "302 ACCEPT,                0,     302",
    "403 ACCEPT,                0,     403",
    "500 ACCEPT,                0,     500",
    "silence,                   0,     silent",
    "reset,                     0,     unreached",
    "half,                      0,     unreached"
  })
  void onlyAYesIsAYes(String answer, String charged, String booked) throws Exception {
    bank.street.shop.answers(answer, "200 seen");
    Form result = paid();
    assertEquals(charged, last("charged"));
    assertEquals(booked, last("probes"));
    assertEquals(charged.equals("0") ? "Declined" : "Accepted", result.get("Status"));
  }

  @ParameterizedTest
  @CsvSource({
    "once,          RefNum=R&CustNum=17&Amount=69000",
    "wrong-amount,  RefNum=R&CustNum=17&Amount=69001",
    "wrong-custnum, RefNum=R&CustNum=999999999&Amount=69000",
    "wrong-refnum,  RefNum=999999999999999999&CustNum=17&Amount=69000",
  })
  void theProbeMayBeWrong(String knob, String probe) throws Exception {
    bank.knobs("probe", knob);
    int before = bank.street.shop.calls(VALIDATE).size();
    Form result = paid();
    String asked = bank.street.shop.calls(VALIDATE).get(before).encoded();
    assertEquals(probe, asked.replaceFirst("R-\\d+", "R"));
    assertEquals("69000", result.get("Amount"));
  }

  @ParameterizedTest
  @CsvSource({
    "none,     200 DECLINE NO,  200 DECLINE NO, 0, 1",
    "once,     200 ACCEPT,      200 DECLINE NO, 1, 1",
    "twice,    200 ACCEPT,      200 DECLINE NO, 2, 1",
    "twice,    200 ACCEPT,      200 ACCEPT,     2, 2",
    "together, 200 ACCEPT,      200 DECLINE NO, 2, 1",
    "together, 200 ACCEPT,      200 ACCEPT,     2, 2",
    "together, 200 DECLINE NO,  200 DECLINE NO, 2, 0"
  })
  void asOftenAsTheShopSaysYesTheCardIsCharged(
      String knob, String first, String second, int probes, int charges) throws Exception {
    bank.knobs("probe", knob);
    bank.street.shop.answers(first, second, "200 seen");
    int probesBefore = bank.street.shop.calls(VALIDATE).size();
    int linesBefore = bank.street.books("commsecure").size();
    paid();
    List<String> lines = bank.street.books("commsecure");
    assertEquals(probes, bank.street.shop.calls(VALIDATE).size() - probesBefore);
    assertEquals(
        charges,
        lines.subList(linesBefore, lines.size()).stream()
            .filter(line -> Street.of(line, "charged").equals("69000"))
            .count());
  }

  @Test
  void theProbeMayBePosted() throws Exception {
    bank.knobs("probe-method", "post");
    paid();
    var probes = bank.street.shop.calls(VALIDATE);
    var probe = probes.get(probes.size() - 1);
    assertEquals("POST", probe.method());
    assertEquals("69000", probe.form().get("Amount"));
  }

  @Test
  void togetherIsAtTheSameTime() throws Exception {
    bank.knobs("probe", "together", "answer-seconds", "30");
    bank.street.shop.answers("meeting", "meeting", "200 seen");
    paid();
    assertEquals("ACCEPT,ACCEPT", last("probes"));
  }
}
