package org.tapedeck.console.settle;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Told;
import org.tapedeck.console.Visitor;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.copy.CopyReading;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;

/** What was exchanged with the host for a batch, as a file, written while it is read. */
@Dependent
class AuditCopy {

  private final CopyReading reading;
  private final DoorPlaces places;
  private final Notices notices;
  private final Visitor visitor;

  @Inject
  AuditCopy(CopyReading reading, DoorPlaces places, Notices notices, Visitor visitor) {
    this.reading = reading;
    this.places = places;
    this.notices = notices;
    this.visitor = visitor;
  }

  /**
   * @param batch its key, such as 1:2
   */
  void send(String batch) throws IOException {
    try (DoorPlace place = places.none()) {
      place.take();
      place.takeToLook();
      write(batch);
    } catch (Refused busy) {
      notices.tell(new Told(busy.reply(), visitor.language()));
    }
  }

  private void write(String batch) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType("text/plain");
    external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
    external.setResponseHeader(
        "Content-Disposition",
        "attachment; filename=\"batch-" + batch.replace(':', '-') + ".txt\"");
    reading.read(batch, external.getResponseOutputWriter());
    faces.responseComplete();
  }
}
