package org.tapedeck.console.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.console.Row;
import org.tapedeck.console.Told;
import org.tapedeck.framework.command.Language;

/** Entries of the journal, taken apart. */
class LifeEntryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // object        | text                                  | before           | after
        //    | besides
        "PAYMENT 1:7:1   | NONE -> PENDING                       | ''               | payment_pending   | ;;",
        "PAYMENT 1:7:1   | APPROVED -> DEPOSITED, approved 2350, 2350 in batch 1:1 | payment_approved | payment_deposited | 2350;2350;1:1",
        "PAYMENT 1:7:1   | DEPOSITED -> CLOSED in batch 1:1      | payment_deposited | payment_closed   | ;;1:1",
        "ORDER 1:7       | NONE -> REFUNDABLE                    | ''               | order_refundable  | ;;",
        "CREDIT 1:7:2    | PENDING -> APPROVAL_EXPIRED           | credit_pending   | credit_approval_expired | ;;"
      })
  void changesOfState(String object, String text, String from, String to, String figures) {
    LifeEntry entry = entry("state", object, text);
    assertEquals(from, entry.from());
    assertEquals(to, entry.to());
    assertEquals(figures, entry.approved() + ";" + entry.batched() + ";" + entry.batch());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // text                                            | asked for                   | try |
        // became                | besides
        "APPROVE try 1                                     | watch.kind.approve          | 1   | ''                    | ''",
        "APPROVE try 2: Approved; settled, approved        | watch.kind.approve          | 2   | watch.outcome.approved | settled, approved",
        "REVERSE_APPROVAL try 3: Unknown, no answer; open  | watch.kind.reverse_approval | 3   | watch.outcome.unknown | no answer; open",
        "CLEAR_HOLD try 12: TryLater; open                 | watch.kind.clear_hold       | 12  | watch.outcome.trylater | open"
      })
  void tries(String text, String asked, String number, String outcome, String besides) {
    LifeEntry entry = entry("answered", "PAYMENT 1:7:1", text);
    assertEquals(asked, entry.asked());
    assertEquals(number, entry.tryNumber());
    assertEquals(outcome, entry.outcome());
    assertEquals(besides, entry.outcomeWords());
  }

  @Test
  void aCommandIsItsOperationAndItsKeywords() {
    LifeEntry entry = entry("command", "PAYMENT 1:7:1", "GIVEUP reason=Called. The bank says\nno.");
    assertEquals("GIVEUP", entry.operation());
    assertEquals("reason=Called. The bank says\nno.", entry.keywords());
  }

  @Test
  void whatNobodyForesawIsShownAsItIs() {
    assertFalse(entry("sang", "PAYMENT 1:7:1", "a song").isKnown());
    assertEquals("", entry("state", "ACCOUNT 1", "strange").to());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1   | 311 | ENGLISH | The operation is not finished: the host's answer is not known yet. | PRC1SRC311",
        "106 | 321 | ENGLISH | The order was made, but its payment was not approved: the issuer declined. | PRC106SRC321",
        "102 | 5001 | ENGLISH | The cassette cannot do it; the secondary code says why. | PRC102SRC5001"
      })
  void codesAreWords(int primary, int secondary, Language language, String words, String codes) {
    Told told = Codes.of(primary, secondary, language).orElseThrow();
    assertEquals(words, told.words());
    assertEquals(codes, told.codes());
  }

  @Test
  void codesAreWordsInOtherLanguagesToo() {
    assertFalse(Codes.of(1, 311, Language.GERMAN).orElseThrow().words().contains("host's"));
    assertFalse(Codes.of(4711, 0, Language.ENGLISH).isPresent());
  }

  @Test
  void whatWasSaidInOneGoStandsTogether() {
    List<LifeEntry> life = new ArrayList<>();
    life.add(entry("command", "PAYMENT 1:7:1", "APPROVE"));
    life.add(said("sent", "a"));
    life.add(said("received", "a"));
    life.add(said("sent", "b"));
    life.add(entry("answered", "PAYMENT 1:7:1", "APPROVE try 1: Approved; settled, approved"));
    assertEquals(
        List.of(1, 2, 1, 1),
        LifeStep.of(life).stream().map(step -> step.entries().size()).toList());
  }

  private static LifeEntry said(String what, String attempt) {
    LifeEntry entry = entry(what, "PAYMENT 1:7:1", "<STX>D4.");
    entry.row().put("attempt", attempt);
    return entry;
  }

  private static LifeEntry entry(String what, String object, String text) {
    Row row = new Row();
    row.put("what", what);
    row.put("object", object);
    row.put("text", text);
    return new LifeEntry(row);
  }
}
