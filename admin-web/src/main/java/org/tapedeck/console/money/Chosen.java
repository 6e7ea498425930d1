package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapedeck.console.Address;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Incomplete;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Visitor;
import org.tapedeck.console.Words;

/** Lines that were chosen on a page, one by one or all of them, become a job. */
@RequestScoped
public class Chosen {

  private static final int AT_ONCE = 250;

  private Jobs jobs;
  private Desk desk;
  private Visitor visitor;
  private Notices notices;
  private Words words;
  private HttpServletRequest request;

  protected Chosen() {}

  @Inject
  public Chosen(
      Jobs jobs,
      Desk desk,
      Visitor visitor,
      Notices notices,
      Words words,
      HttpServletRequest request) {
    this.jobs = jobs;
    this.desk = desk;
    this.visitor = visitor;
    this.notices = notices;
    this.words = words;
    this.request = request;
  }

  /** Those with a mark. */
  void begin(Work work) {
    String[] marked = request.getParameterValues("line");
    begin(
        work,
        Stream.ofNullable(marked)
            .flatMap(Stream::of)
            .map(Line::read)
            .flatMap(Optional::stream)
            .toList());
  }

  /** All that a search finds and that may be done, whether or not it is on this page. */
  void beginAll(Work work, Say search, Function<Row, Line> line) {
    try {
      List<Line> all = new ArrayList<>();
      if (readAll(search, row -> add(row, work, line, all))) {
        begin(work, all);
      } else {
        notices.wrong(words.of("money.bulk.full"));
      }
    } catch (Incomplete refused) {
      notices.tell(refused.told());
    }
  }

  /** A part of them would not be all: then nothing begins. */
  private boolean readAll(Say search, Consumer<Row> use) {
    Walk walk = new Walk(desk, search, AT_ONCE);
    return !walk.begin() || walk.each(Jobs.LINES / AT_ONCE, use);
  }

  private static void add(Row row, Work work, Function<Row, Line> line, List<Line> all) {
    if (row.offers(work.operation())) {
      all.add(line.apply(row));
    }
  }

  private void begin(Work work, List<Line> lines) {
    if (lines.isEmpty()) {
      notices.wrong(words.of("money.bulk.none"));
      return;
    }
    String id = String.valueOf(request.getParameter("job"));
    Optional<Job> job =
        id.matches("[0-9a-f-]{36}")
            ? jobs.begin(id, visitor.getUser(), visitor.language(), work, lines)
            : Optional.empty();
    if (job.isEmpty()) {
      notices.wrong(words.of("money.bulk.full"));
      return;
    }
    Address.of("bulk").with("job", id).go();
  }
}
