package org.tapedeck.console.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.console.Address;
import org.tapedeck.console.Visitor;
import org.tapedeck.console.Words;

/** Approve Results and its like: how the work of many lines goes on, and what became of each. */
@Named
@RequestScoped
public class BulkPage {

  static final int SIZE = 100;

  /** What a form says that it shows, and the part of the page where. */
  private static final Map<String, String> PANELS =
      Map.of("acts", "work:acts", "seen", "work:progress");

  @Inject private Jobs jobs;
  @Inject private Visitor visitor;
  @Inject private Words words;
  @Inject private MyJobs mine;
  @Inject private JobFile file;

  /** A page that looks by itself how it goes on sends its parameters and no view parameters. */
  @Inject private HttpServletRequest request;

  private Optional<Job> found;

  /** Null when it is not known here, or somebody else's. */
  public Job getFound() {
    if (found == null) {
      found = jobs.find(String.valueOf(getJob()), visitor.getUser());
    }
    return found.orElse(null);
  }

  public boolean isUnknown() {
    return getFound() == null;
  }

  public String getTitle() {
    return words.of(isUnknown() ? "money.bulk" : "money.bulk." + getFound().getWork());
  }

  /** How many lines need nothing more to be done here. */
  public int getOver() {
    Map<Result.Kind, Integer> counts = getFound().counts();
    return getFound().getSize()
        - counts.getOrDefault(Result.Kind.WAITING, 0)
        - counts.getOrDefault(Result.Kind.AT_WORK, 0);
  }

  /** Such as: 7 done, 2 pending, 1 refused. */
  public String getSummary() {
    return mine.summary(getFound());
  }

  /** How all went, as the class of the sentence: good only when everything is done. */
  public String getLook() {
    Map<Result.Kind, Integer> counts = getFound().counts();
    if (counts.containsKey(Result.Kind.REFUSED)) {
      return "bad";
    }
    return counts.getOrDefault(Result.Kind.DONE, 0) == getFound().getSize() ? "good" : "wait";
  }

  public boolean has(String name) {
    return getFound().counts().containsKey(Result.Kind.valueOf(name));
  }

  /**
   * A page that looks by itself changes only where something has changed, so that nothing vanishes
   * under the hand of who is about to press it.
   */
  public void lookOn() {
    if (!isUnknown()) {
      Collection<String> renewed =
          FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds();
      renew(renewed, "acts", getActs());
      renew(renewed, "seen", getSeen());
    }
  }

  private void renew(Collection<String> renewed, String name, String now) {
    if (!now.equals(request.getParameter(name))) {
      renewed.add(PANELS.get(name));
    }
  }

  /** What can be done with the job, as far as that decides about buttons. */
  public String getActs() {
    return getFound().isEnded() + " " + getFound().isStopped() + " " + getFound().isHeld();
  }

  /** How far it is. */
  public String getSeen() {
    return getFound().counts() + " " + getActs();
  }

  public void stop() {
    if (!isUnknown()) {
      jobs.stop(getFound());
    }
    here().go();
  }

  public void goOn() {
    if (!isUnknown()) {
      jobs.goOn(getFound());
    }
    here().go();
  }

  /** The lines of this page. */
  public List<Job.Entry> getEntries() {
    List<Job.Entry> all = shown();
    int begin = Math.min(getFrom(), all.size());
    return all.subList(begin, Math.min(begin + SIZE, all.size()));
  }

  private List<Job.Entry> shown() {
    return getFound().entries().stream()
        .filter(it -> getKind() == null || it.result().kind().name().equals(getKind()))
        .toList();
  }

  public List<Result.Kind> getKinds() {
    return Arrays.stream(Result.Kind.values()).filter(getFound().counts()::containsKey).toList();
  }

  private Address here() {
    return Address.of("bulk").with("job", getJob());
  }

  public String getHere() {
    return here().toString();
  }

  public String only(Result.Kind one) {
    return here().with("kind", one).toString();
  }

  public String getFile() {
    return here().with("format", "csv").toString();
  }

  public String getNext() {
    return getFrom() + SIZE < shown().size() ? at(getFrom() + SIZE) : null;
  }

  public String getFirst() {
    return getFrom() > 0 ? at(0) : null;
  }

  private String at(int place) {
    return here().with("kind", getKind()).with("from", place).toString();
  }

  /** Writes the file, when that is what the address asks for. */
  public void download() {
    if ("csv".equals(request.getParameter("format")) && !isUnknown()) {
      file.write(getFound());
    }
  }

  public String getJob() {
    return request.getParameter("job");
  }

  /** Which lines are shown; null for all. */
  public String getKind() {
    String kind = request.getParameter("kind");
    return kind == null || kind.isBlank() ? null : kind;
  }

  /** How many lines come before those of this page. */
  public int getFrom() {
    String from = String.valueOf(request.getParameter("from"));
    return from.matches("[0-9]{1,5}") ? Integer.parseInt(from) : 0;
  }
}
