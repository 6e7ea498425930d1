package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.tapedeck.framework.merchant.Login;
import org.tapedeck.framework.merchant.Realm;

/** Where one logs on, and comes to when one has logged off. */
@Named
@RequestScoped
public class LoginPage {

  @Inject private Realm realm;
  @Inject private Visitor visitor;
  @Inject private Notices notices;
  @Inject private Words words;
  @Inject private Idle idle;

  private String user;
  private String password;
  private String then;

  public void logOn() throws IOException {
    Login login = realm.login(user, password);
    if (login == Login.REFUSED) {
      notices.wrong(words.of("login.refused"));
      return;
    }
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    // Whoever knew the session before, it is another one now.
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    request.changeSessionId();
    external.setSessionMaxInactiveInterval(idle.seconds());
    idle.begin(request);
    visitor.enter(user, login == Login.CHANGE_PASSWORD);
    external.redirect(Paths.isOurs(then) ? then : Gate.HOME);
  }

  public void logOff() throws IOException {
    visitor.leave();
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.invalidateSession();
    external.redirect(Gate.LOGIN);
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getThen() {
    return then;
  }

  public void setThen(String then) {
    this.then = then;
  }
}
