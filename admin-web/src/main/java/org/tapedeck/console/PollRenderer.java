package org.tapedeck.console;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The library hides the place of a poll by a style of its own, which the pages' policy forbids. */
public final class PollRenderer extends org.primefaces.component.poll.PollRenderer {

  @Override
  protected void renderDummyMarkup(FacesContext faces, UIComponent poll, String id)
      throws IOException {
    ResponseWriter writer = faces.getResponseWriter();
    writer.startElement("div", poll);
    writer.writeAttribute("id", id, null);
    writer.writeAttribute("hidden", "hidden", null);
    writer.endElement("div");
  }
}
