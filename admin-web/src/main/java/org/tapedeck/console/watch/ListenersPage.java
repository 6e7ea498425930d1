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
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.console.Words;
import org.tapedeck.framework.command.Operation;

/** Who is told of events: the merchants' listeners and the server's own. */
@Named
@RequestScoped
public class ListenersPage {

  /** More than these are found by their merchant. */
  private static final int SHOWN = 200;

  @Inject private HttpServletRequest request;
  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Words words;

  private String merchant;
  private String create;
  private String delete;

  private String type = "1";
  private String cassette;
  private String url;
  private String socksHost;
  private String socksPort;

  private List<Row> found;

  /** What the address or a form says is known before Faces asks what stands on the page. */
  @PostConstruct
  void begin() {
    merchant = said("merchant");
    create = said("new");
    delete = said("delete");
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

  /** One of the buttons of the list, which say what is to be done with which listener. */
  public void act() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String pressed = faces.getExternalContext().getRequestParameterMap().get("act");
    if (faces.isPostback() && pressed != null) {
      String[] parts = pressed.split(" ", 2);
      Listener.of(parts[1])
          .map(it -> it.say("MODIFY").with("ENABLED", parts[0].equals("on") ? 1 : 0))
          .ifPresent(said -> notices.tell(desk.give(said)));
      getHere().go();
    }
  }

  /** Its secret is told once, when it is made, and never again. */
  public void create() {
    Listener made = new Listener(type, merchant, cassette, url);
    Told told =
        desk.give(made.say("CREATE").with("SOCKSHOST", socksHost).with("SOCKSPORT", socksPort));
    if (!told.isDone()) {
      notices.tell(told);
      return;
    }
    Optional<String> secret = told.first().map(row -> row.text("secret"));
    notices.done(words.of("watch.listener.made", secret.orElse("")));
    getHere().go();
  }

  public void delete() {
    Listener.of(delete).ifPresent(it -> notices.tell(desk.give(it.say("DELETE"))));
    getHere().go();
  }

  public List<Row> getRows() {
    return rows().subList(0, Math.min(SHOWN, rows().size()));
  }

  public boolean isMore() {
    return rows().size() > SHOWN;
  }

  private List<Row> rows() {
    if (found == null) {
      found = desk.ask(Say.the("QUERYEVENTLISTENERS").with("MERCHANTNUMBER", merchant));
    }
    return found;
  }

  public String key(Row row) {
    return Listener.of(row).key();
  }

  /** The one that is to be deleted; null when there is none. */
  public Row getDeleting() {
    return rows().stream().filter(row -> key(row).equals(delete)).findFirst().orElse(null);
  }

  public Address deletion(Row row) {
    return getHere().with("delete", key(row));
  }

  /** Whether there is anything of which he may say who is told. */
  public boolean isMaker() {
    return desk.caller().mayAnywhere(Operation.CREATEMEREVENTLISTENER);
  }

  /** Whether he may say who is told of the server itself. */
  public boolean isForServer() {
    return desk.may(new Listener(Listener.OF_SERVER, "", "", "http://example.com/").say("CREATE"));
  }

  /** What is plugged in, to choose from. */
  public List<Row> getCassettes() {
    return desk.askOne(Say.the("ABOUT"))
        .map(server -> server.rows("CassetteCollection"))
        .orElse(List.of());
  }

  public Address getHere() {
    return Address.of("listeners").with("merchant", merchant);
  }

  public boolean isCreating() {
    return create != null;
  }

  public String getMerchant() {
    return merchant;
  }

  public String getCreate() {
    return create;
  }

  public String getDelete() {
    return delete;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getCassette() {
    return cassette;
  }

  public void setCassette(String cassette) {
    this.cassette = cassette;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getSocksHost() {
    return socksHost;
  }

  public void setSocksHost(String socksHost) {
    this.socksHost = socksHost;
  }

  public String getSocksPort() {
    return socksPort;
  }

  public void setSocksPort(String socksPort) {
    this.socksPort = socksPort;
  }
}
