package org.tapedeck.console.watch;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.tapedeck.console.Address;
import org.tapedeck.console.Apart;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.console.Words;

/** What hosts were asked and nobody knows yet, and what a person can do about it. */
@Named
@RequestScoped
public class StuckPage {

  private static final int SHOWN = 50;

  /** Of more than so many nobody wants to know how many more. */
  private static final int COUNTED = 1000;

  @Inject private HttpServletRequest request;
  @Inject private Desk desk;
  @Inject private Apart apart;
  @Inject private Notices notices;
  @Inject private Words words;

  private String merchant;
  private String after;
  private String giveUp;
  private String reason;

  private List<Row> found;
  private Integer count;
  private List<Row> pausedCassettes;

  /** What the address or a form says is known before Faces asks what stands on the page. */
  @PostConstruct
  void begin() {
    merchant = said("merchant");
    after = said("after");
    giveUp = said("giveup");
  }

  /** Null for nothing. */
  private String said(String parameter) {
    String value = request.getParameter(parameter);
    return value == null || value.isBlank() ? null : value;
  }

  /** Asks before the page is drawn, so that a refusal stands at its top. */
  public void load() {
    rows();
    getCount();
    getPausedCassettes();
  }

  /** One of the buttons of the list, which say what is to be done with which object. */
  public void act() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String pressed = faces.getExternalContext().getRequestParameterMap().get("act");
    if (!faces.isPostback() || pressed == null) {
      return;
    }
    String[] parts = pressed.split(" ");
    Stuck.of(parts[parts.length - 1])
        .flatMap(object -> said(parts[0], object))
        .ifPresent(this::give);
    getHere().with("after", after).go();
  }

  /** A silent host does not hold the browser: the list shows what becomes of it. */
  private void give(Say said) {
    apart
        .give(said)
        .ifPresentOrElse(notices::tell, () -> notices.done(words.of("watch.stuck.asking")));
  }

  private static Optional<Say> said(String act, Stuck object) {
    return switch (act) {
      case "try" -> Optional.of(object.say("RETRYNOW"));
      case "pause" -> Optional.of(object.say("PAUSERETRY").with("PAUSED", 1));
      case "go" -> Optional.of(object.say("PAUSERETRY").with("PAUSED", 0));
      default -> Optional.empty();
    };
  }

  /** What was confirmed, with its reason; when it is refused, the page still asks. */
  public void end() {
    Optional<Told> told =
        Stuck.of(giveUp).map(it -> desk.give(it.say("GIVEUP").with("REASON", reason)));
    told.ifPresent(notices::tell);
    if (told.filter(Told::isRefused).isEmpty()) {
      getHere().go();
    }
  }

  public List<Row> getRows() {
    return rows().subList(0, Math.min(SHOWN, rows().size()));
  }

  /** The next page's address; null when this is the last one. */
  public Address getNext() {
    return rows().size() > SHOWN
        ? getHere().with("after", rows().get(SHOWN - 1).text("key"))
        : null;
  }

  /** One more than is shown, to know whether there are more. */
  private List<Row> rows() {
    if (found == null) {
      found = desk.ask(question().with("AFTERKEY", after).with("RETURNATMOST", SHOWN + 1));
    }
    return found;
  }

  private Say question() {
    return Say.the("QUERYATTEMPTS").with("MERCHANTNUMBER", merchant);
  }

  /** How many there are, and no more than is counted. */
  public int getCount() {
    if (count == null) {
      boolean all = after == null && rows().size() <= SHOWN;
      count = all ? rows().size() : desk.ask(question().with("RETURNATMOST", COUNTED + 1)).size();
    }
    return count;
  }

  public boolean isMoreThanCounted() {
    return getCount() > COUNTED;
  }

  public int getCounted() {
    return COUNTED;
  }

  /** Of whose retries none is made, until an administrator lets them go on. */
  public List<Row> getPausedCassettes() {
    if (pausedCassettes == null) {
      Say cassettes = Say.the("QUERYCASSETTES");
      pausedCassettes =
          desk.may(cassettes)
              ? desk.ask(cassettes).stream().filter(it -> it.is("retryPaused")).toList()
              : List.of();
    }
    return pausedCassettes;
  }

  /** What a list's row can be told; the door knows of some what it refuses to give up. */
  public boolean may(Row row, String operation) {
    return Stuck.of(row).filter(it -> desk.may(it.asked(operation))).isPresent();
  }

  /** Only the host's word ends what rests like this. */
  public boolean isEnding(Row row) {
    return may(row, "GIVEUP") && !row.is("asked") && !Stuck.waitsForAPerson(row);
  }

  /** The row that is to be given up; null when none is, or it is not pending any more. */
  public Row getEnding() {
    return rows().stream()
        .filter(row -> row.text("ID").equals(giveUp))
        .filter(this::isEnding)
        .findFirst()
        .orElse(null);
  }

  /** What giving up does to it, as a key of words. */
  public String ending(Row row) {
    return "watch.giveup." + row.text("kind");
  }

  /** Where one reads more about it; null when there is no page. */
  public String place(Row row) {
    return Stuck.of(row).map(Stuck::place).map(Address::toString).orElse(null);
  }

  public Address getHere() {
    return Address.of("stuck").with("merchant", merchant);
  }

  /** What kind of object it is, as a key of words. */
  public String kind(Row row) {
    return Stuck.NAMES.getOrDefault(row.text("ID").substring(0, 1), "watch.object");
  }

  /** Where giving it up is confirmed. */
  public Address confirmation(Row row) {
    return getHere().with("after", after).with("giveup", row.text("ID"));
  }

  public String getMerchant() {
    return merchant;
  }

  public String getAfter() {
    return after;
  }

  public String getGiveUp() {
    return giveUp;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
