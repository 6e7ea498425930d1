package org.tapedeck.hostsim.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.support.Table;

/** What is no talk is refused by file and line; "/" stands for the end of a line. */
class TalkReaderTest {

  // spotless:off
  static Stream<List<String>> refused() {
    return Table.rows("""
        text                                                | where and why
        # nothing                                           | line 1: a talk begins with: on KIND
        book                                                | line 1: a talk begins with: on KIND
        on sunday / answer                                  | line 1: what kind is sunday?
        on authorization colour=red / answer                | line 1: on authorization has no colour
        on batch card=1111 / answer                         | line 1: on batch has no card
        on authorization card=4111111111111111 / answer     | line 1: card is \\\\d{4}
        on authorization amount=1 amount=2 / answer         | line 1: amount twice
        on record / answer RB                               | line 1: on record wants record=N
        on authorization                                    | line 1: the last step has to end the conversation
        on authorization / book                             | line 2: the last step has to end the conversation
        on authorization / # a remark / dance               | line 3: what is 'dance'?
        on authorization / silence                          | line 2: say what the books do: book, or book nothing
        on authorization / answer Q7                        | line 2: say what the books do: book, or book nothing
        on authorization / answer / silence                 | line 3: nothing comes after the last step
        on authorization / book nothing / answer            | line 3: the books have no answer here: answer CODE
        on record record=3 / answer                         | line 2: the books have no answer here: answer CODE
        on call / book / silence                            | line 2: 'book' has no place in a talk on call
        on batch / acknowledge wrongly                      | line 2: 'acknowledge wrongly' has no place in a talk on batch
        on authorization / book / go on                     | line 3: after book comes an answer, or its failure
        on authorization / book nothing / gateway 600       | line 3: what is 'gateway 600'?
        on authorization / book / answer 00 upside-down     | line 3: what is 'answer 00 upside-down'?
        """.replace("\\\\", "\\"));
  }
  // spotless:on

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatIsNoTalkIsRefusedByFileAndLine(List<String> row) {
    String text = row.get(0).replace(" / ", "\n");
    BadTalk bad = assertThrows(BadTalk.class, () -> TalkReader.read("x.talk", text));
    assertEquals("x.talk, " + row.get(1), bad.getMessage());
  }
}
