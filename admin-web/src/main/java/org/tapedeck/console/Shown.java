package org.tapedeck.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * What was said before a redirect is said on the page that is drawn now, and not on the next one,
 * too. A page that looks by itself draws no notices, so it takes none away.
 */
public class Shown implements PhaseListener {

  private static final long serialVersionUID = 1;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.getPartialViewContext().isPartialRequest()) {
      Kept.of(faces.getExternalContext().getSessionMap()).take().stream()
          .filter(said -> !faces.getMessageList().contains(said))
          .forEach(said -> faces.addMessage(null, said));
    }
  }
}
