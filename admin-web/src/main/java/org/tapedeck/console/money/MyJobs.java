package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.tapedeck.console.Address;
import org.tapedeck.console.Visitor;
import org.tapedeck.console.Words;

/** The visitor's own work under way, and what ended a short time ago. */
@Named
@RequestScoped
public class MyJobs {

  private Jobs jobs;
  private Visitor visitor;
  private Words words;

  protected MyJobs() {}

  @Inject
  public MyJobs(Jobs jobs, Visitor visitor, Words words) {
    this.jobs = jobs;
    this.visitor = visitor;
    this.words = words;
  }

  public List<Job> getList() {
    return jobs.of(visitor.getUser());
  }

  public String address(Job job) {
    return Address.of("bulk").with("job", job.getId()).toString();
  }

  public String title(Job job) {
    return words.of("money.bulk." + job.getWork());
  }

  /** Such as: 7 done, 2 pending, 1 refused. */
  public String summary(Job job) {
    return job.counts().entrySet().stream()
        .map(count -> words.of(count.getKey().getCount(), count.getValue()))
        .collect(Collectors.joining(", "));
  }
}
