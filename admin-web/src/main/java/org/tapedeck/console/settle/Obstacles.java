package org.tapedeck.console.settle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Words;

/** What keeps a batch from being closed, or is worth knowing before. */
@Dependent
class Obstacles {

  private final Desk desk;
  private final Words words;
  private final Asked asked;
  private final Proposals proposals;

  @Inject
  Obstacles(Desk desk, Words words, Asked asked, Proposals proposals) {
    this.desk = desk;
    this.words = words;
    this.asked = asked;
    this.proposals = proposals;
  }

  List<String> of(Row batch) {
    List<String> all = new ArrayList<>();
    if (!desk.may(asked.name(Say.the("BATCHCLOSE")))) {
      all.add(words.of("settle.obstacle.role"));
    } else if (!batch.offers("BATCHCLOSE")) {
      all.add(
          batch.text("state").equals("batch_closing")
              ? words.of("settle.obstacle.closing")
              : words.of("settle.obstacle.inactive"));
    }
    if (Sum.of(batch).stream().allMatch(Sum::isEmpty)) {
      all.add(words.of("settle.obstacle.empty"));
    }
    proposals
        .toClose(batch)
        .ifPresent(
            it ->
                all.add(
                    it.is("mine")
                        ? words.of("settle.obstacle.proposed.mine")
                        : words.of("settle.obstacle.proposed", it.text("proposedBy"))));
    return all;
  }
}
