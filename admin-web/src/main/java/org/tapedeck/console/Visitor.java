package org.tapedeck.console;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;

/** Who looks at the console with one browser. What he may do is read anew for every request. */
@Named
@SessionScoped
public class Visitor implements Serializable {

  private static final long serialVersionUID = 1;

  private Realm realm;

  private String user;
  private String stamp;
  private boolean mustChangePassword;
  private Language language = Language.ENGLISH;
  private String look = "";

  protected Visitor() {}

  @Inject
  public Visitor(Realm realm) {
    this.realm = realm;
  }

  /**
   * @param mustChange whether he came with a one-time password, which lets him in and no further
   */
  void enter(String name, boolean mustChange) {
    user = name;
    stamp = realm.stamp(name).orElse(null);
    mustChangePassword = mustChange;
  }

  /** Not when his password was changed, by him in another browser or by an administrator. */
  boolean isStillIn() {
    return isIn() && realm.stamp(user).filter(now -> now.equals(stamp)).isPresent();
  }

  void leave() {
    user = null;
    mustChangePassword = false;
  }

  void passwordIsChanged() {
    enter(user, false);
  }

  public boolean isIn() {
    return user != null;
  }

  public boolean isChanging() {
    return mustChangePassword;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  public String getUser() {
    return user;
  }

  public Caller caller() {
    return Optional.ofNullable(user).map(realm::caller).orElseGet(Caller::nobody);
  }

  public Language language() {
    return language;
  }

  public String getTag() {
    return language.tag();
  }

  /** Light or dark; empty for what the browser likes. */
  public String getLook() {
    return look;
  }

  void likes(Language newLanguage, String newLook) {
    language = newLanguage;
    look = newLook;
  }
}
