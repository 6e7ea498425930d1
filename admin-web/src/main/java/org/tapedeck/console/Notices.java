package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What a page says at its top; it is still said after a redirect. It is kept in the session, and
 * not in the flash of Faces: that keeps what is said to all browsers in one place, under numbers
 * that follow one another in a cookie without a seal, and new passwords are said here.
 */
@Named
@RequestScoped
public class Notices {

  private Words words;

  protected Notices() {}

  @Inject
  public Notices(Words words) {
    this.words = words;
  }

  /** What the door replied, with its codes when it did not simply do it. */
  public void tell(Told told) {
    if (told.isDone()) {
      say(FacesMessage.SEVERITY_INFO, told.words().isEmpty() ? words.of("done") : told.words());
    } else {
      say(
          told.isPending() ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_ERROR,
          told.words() + " (" + told.codes() + ")");
    }
  }

  public void done(String sentence) {
    say(FacesMessage.SEVERITY_INFO, sentence);
  }

  public void wrong(String sentence) {
    say(FacesMessage.SEVERITY_ERROR, sentence);
  }

  /** The class that the style sheet has for it. */
  public String look(FacesMessage said) {
    if (said.getSeverity().equals(FacesMessage.SEVERITY_INFO)) {
      return "good";
    }
    return said.getSeverity().equals(FacesMessage.SEVERITY_WARN) ? "wait" : "bad";
  }

  /** A refusal is read out at once, and whatever else when there is a pause. */
  public String role(FacesMessage said) {
    return look(said).equals("bad") ? "alert" : "status";
  }

  private static void say(FacesMessage.Severity severity, String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    FacesMessage said = new FacesMessage(severity, sentence, null);
    faces.addMessage(null, said);
    Kept.of(faces.getExternalContext().getSessionMap()).add(said);
  }
}
