package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Csv;
import org.tapedeck.console.Words;

/** What became of a job's lines, as a file. */
@RequestScoped
public class JobFile {

  private static final List<String> HEADINGS =
      List.of(
          "merchant",
          "money.order",
          "money.payment",
          "money.amount",
          "money.currency",
          "money.result",
          "money.why",
          "money.codes");

  private Words words;

  protected JobFile() {}

  @Inject
  public JobFile(Words words) {
    this.words = words;
  }

  void write(Job job) {
    try (Csv csv = Csv.download("results")) {
      csv.line(HEADINGS.stream().map(words::of).toList());
      job.entries().forEach(entry -> csv.line(line(entry)));
    }
  }

  private List<String> line(Job.Entry entry) {
    Line line = entry.line();
    Result result = entry.result();
    return List.of(
        line.merchant(),
        line.order(),
        line.payment(),
        Amount.of(line.amount(), line.exponent()).plain(),
        Amount.letters(line.currency()),
        words.of(result.kind().getWords()),
        result.words(),
        result.codes());
  }
}
