package org.tapedeck.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tapedeck.framework.command.Language;

/** One's own password, and how this browser likes its pages. */
@Named
@RequestScoped
public class SettingsPage {

  private static final String AUTO = "auto";
  private static final String HERE = "settings?faces-redirect=true";

  @Inject private Desk desk;
  @Inject private Visitor visitor;
  @Inject private Notices notices;
  @Inject private Words words;

  private String oldPassword;
  private String newPassword;
  private String again;
  private String language;
  private String look;

  @PostConstruct
  void begin() {
    language = visitor.getTag();
    look = visitor.getLook().isEmpty() ? AUTO : visitor.getLook();
  }

  public String changePassword() {
    if (!newPassword.equals(again)) {
      notices.wrong(words.of("settings.differ"));
      return null;
    }
    Told told =
        desk.give(
            Say.the("CHANGEPASSWORD")
                .exactly("PASSWORD", oldPassword)
                .exactly("NEWPASSWORD", newPassword));
    if (!told.isDone()) {
      notices.tell(told);
      return null;
    }
    boolean first = visitor.isChanging();
    visitor.passwordIsChanged();
    notices.done(words.of("settings.changed"));
    return first ? "home?faces-redirect=true" : HERE;
  }

  public String keep() {
    visitor.likes(Language.liked(Optional.of(language)), look.equals(AUTO) ? "" : look);
    cookie(Likes.LANGUAGE, visitor.getTag());
    cookie(Likes.LOOK, visitor.getLook());
    return HERE;
  }

  private static void cookie(String name, String value) {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .addResponseCookie(name, value, Likes.KEPT);
  }

  public String getOldPassword() {
    return "";
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getNewPassword() {
    return "";
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getAgain() {
    return "";
  }

  public void setAgain(String again) {
    this.again = again;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }
}
