package org.tapedeck.console;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** What is said on a page that is drawn now is not said on the next one, too. */
public class Shown implements PhaseListener {

  private static final long serialVersionUID = 1;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    event.getFacesContext().getExternalContext().getFlash().setKeepMessages(false);
  }
}
