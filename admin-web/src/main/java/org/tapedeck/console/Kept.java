package org.tapedeck.console;

import jakarta.faces.application.FacesMessage;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was said to somebody's browser and is not drawn yet. */
final class Kept implements Serializable {

  private static final long serialVersionUID = 1;

  /** Of more than so many nobody reads the first ones. */
  static final int MOST = 20;

  private final ArrayList<FacesMessage> said = new ArrayList<>();

  private Kept() {}

  static Kept of(Map<String, Object> session) {
    return (Kept) session.computeIfAbsent(Kept.class.getName(), none -> new Kept());
  }

  synchronized void add(FacesMessage message) {
    said.add(message);
    if (said.size() > MOST) {
      said.remove(0);
    }
  }

  /** Once; whoever comes next gets none of it. */
  synchronized List<FacesMessage> take() {
    List<FacesMessage> all = List.copyOf(said);
    said.clear();
    return all;
  }
}
