package org.tapedeck.console.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.console.Address;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.console.Visitor;
import org.tapedeck.console.Words;

/** What a user may do where, his password, and the addresses that his shops are called at. */
@Named
@RequestScoped
public class UserPage {

  private static final String PAYMENTS_ADMINISTRATOR = "0";

  /** The radio button that takes a role away. */
  private static final String NO_ACCESS = "none";

  @Inject private HttpServletRequest request;
  @Inject private Desk desk;
  @Inject private Visitor visitor;
  @Inject private Notices notices;
  @Inject private Words words;

  private String user;
  private String numbers;
  private String domains;

  private Optional<Row> found;

  /** What the address or a form says is known before Faces asks what stands on the page. */
  @PostConstruct
  void begin() {
    user = said("user");
  }

  /** Null for nothing. */
  private String said(String parameter) {
    String value = request.getParameter(parameter);
    return value == null || value.isBlank() ? null : value;
  }

  /** Asks before the page is drawn, so that a refusal stands at its top. */
  public void load() {
    if (getRow() != null) {
      domains = getRow().text("returnDomains").replace(' ', '\n');
    }
  }

  /** Null when there is no such user, or none whom the visitor may see. */
  public Row getRow() {
    if (found == null) {
      Say question = Say.the("QUERYUSERS").with("USER", user);
      found = user == null ? Optional.empty() : desk.askOne(question);
    }
    return found.orElse(null);
  }

  public List<Row> getRights() {
    return getRow() == null ? List.of() : getRow().rows("AccessRightCollection");
  }

  /** Gives the role for the merchants that were chosen, or takes away what he has there. */
  public void update() {
    String role = parameters("role").findFirst().orElse(NO_ACCESS);
    Say said =
        Say.the("SETUSERACCESSRIGHTS")
            .with("USER", user)
            .with("ROLE", role.equals(NO_ACCESS) ? null : role)
            .withAll("MERCHANTNUMBER", role.equals(PAYMENTS_ADMINISTRATOR) ? List.of() : chosen());
    notices.tell(desk.give(said));
    getHere().go();
  }

  /** The merchants' boxes that were ticked, or the numbers that were typed. */
  private List<String> chosen() {
    return numbers == null ? parameters("merchant").toList() : parts(numbers);
  }

  /** One of the buttons beside the rights, which say what is to be done with which. */
  public void act() {
    Optional<String> pressed = parameters("act").findFirst();
    if (FacesContext.getCurrentInstance().isPostback() && pressed.isPresent()) {
      String[] parts = (pressed.get() + " - - ").split(" ");
      notices.tell(
          desk.give(
              Say.the("MODIFYUSERSTATUS")
                  .with("USER", user)
                  .with("ENABLED", parts[0].equals("on") ? 1 : 0)
                  .with("ROLE", parts[1])
                  .with("MERCHANTNUMBER", parts[2].equals("-") ? null : parts[2])));
      getHere().go();
    }
  }

  private static Stream<String> parameters(String name) {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get(name);
    return values == null ? Stream.empty() : Arrays.stream(values);
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split("[\\s,;]+")).filter(part -> !part.isEmpty()).toList();
  }

  /** It is shown once, and he has to change it when he comes with it. */
  public void reset() {
    String password = OneTime.password();
    Told told =
        desk.give(Say.the("RESETPASSWORD").with("USER", user).exactly("PASSWORD", password));
    if (told.isDone()) {
      notices.done(words.of("watch.user.reset.done", user, password));
    } else {
      notices.tell(told);
    }
    getHere().go();
  }

  public void keepDomains() {
    List<String> all = domains == null ? List.of() : parts(domains);
    notices.tell(
        desk.give(Say.the("SETRETURNDOMAIN").with("USER", user).withAll("RETURNDOMAIN", all)));
    getHere().go();
  }

  /** Nobody changes his own rights; the door would refuse it. */
  public boolean isSelf() {
    return user != null && user.equals(visitor.getUser());
  }

  /** Whether the whole server is the visitor's to administer. */
  public boolean isAdministrator() {
    return desk.may(Say.the("SETUSERACCESSRIGHTS").with("USER", "somebody").with("ROLE", 0));
  }

  public Address getHere() {
    return Address.of("user").with("user", user);
  }

  public String getUser() {
    return user;
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers;
  }

  public String getDomains() {
    return domains;
  }

  public void setDomains(String domains) {
    this.domains = domains;
  }
}
