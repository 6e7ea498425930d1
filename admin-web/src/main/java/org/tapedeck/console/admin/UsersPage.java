package org.tapedeck.console.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tapedeck.console.Address;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.console.Words;

/** The users whom the visitor may see, and new ones. */
@Named
@RequestScoped
public class UsersPage {

  private static final int SHOWN = 50;

  @Inject private HttpServletRequest request;
  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Words words;

  private String filter;
  private String after;
  private String create;
  private String name;
  private boolean program;

  private List<Row> found;

  /** What the address or a form says is known before Faces asks what stands on the page. */
  @PostConstruct
  void begin() {
    filter = said("filter");
    after = said("after");
    create = said("new");
  }

  /** Null for nothing. */
  private String said(String parameter) {
    String value = request.getParameter(parameter);
    return value == null || value.isBlank() ? null : value;
  }

  /** Asks before the page is drawn, so that a refusal stands at its top. */
  public void load() {
    rows();
  }

  public List<Row> getRows() {
    return rows().subList(0, Math.min(SHOWN, rows().size()));
  }

  /** The next page's address; null when this is the last one. */
  public Address getNext() {
    return rows().size() > SHOWN
        ? getHere().with("after", rows().get(SHOWN - 1).text("user"))
        : null;
  }

  /** One more than is shown, to know whether there are more. */
  private List<Row> rows() {
    if (found == null) {
      found =
          desk.ask(
              Say.the("QUERYUSERS")
                  .with("FILTER", filter)
                  .with("AFTERKEY", after)
                  .with("RETURNATMOST", SHOWN + 1));
    }
    return found;
  }

  /** Of a person the password is changed at the first log-on; a program keeps its own. */
  public void make() {
    String password = OneTime.password();
    Told told =
        desk.give(
            Say.the("CREATEUSER")
                .with("USER", name)
                .exactly("PASSWORD", password)
                .with("ONETIME", program ? 0 : 1));
    if (!told.isDone()) {
      notices.tell(told);
      return;
    }
    notices.done(words.of(program ? "watch.user.made.program" : "watch.user.made", name, password));
    Address.of("user").with("user", name).go();
  }

  public boolean isMaker() {
    return desk.may(
        Say.the("CREATEUSER").with("USER", "somebody").with("PASSWORD", OneTime.password()));
  }

  public Address place(Row row) {
    return Address.of("user").with("user", row.text("user"));
  }

  public Address getHere() {
    return Address.of("users").with("filter", filter);
  }

  public boolean isCreating() {
    return create != null && isMaker();
  }

  public String getFilter() {
    return filter;
  }

  public String getAfter() {
    return after;
  }

  public String getCreate() {
    return create;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isProgram() {
    return program;
  }

  public void setProgram(boolean program) {
    this.program = program;
  }
}
