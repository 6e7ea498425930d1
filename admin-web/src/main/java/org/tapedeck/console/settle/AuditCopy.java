package org.tapedeck.console.settle;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tapedeck.framework.copy.CopyReading;

/** What was exchanged with the host for a batch, as a file, written while it is read. */
@Dependent
class AuditCopy {

  private final CopyReading reading;

  @Inject
  AuditCopy(CopyReading reading) {
    this.reading = reading;
  }

  /**
   * @param batch its key, such as 1:2
   */
  void send(String batch) throws IOException {
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
