package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitAddresses;

/** Shows where a buyer is to be sent: our page that does it, and how it does it. */
@Dependent
public class VisitViews {

  private final VisitAddresses addresses;

  @Inject
  public VisitViews(VisitAddresses addresses) {
    this.addresses = addresses;
  }

  /** What sends a buyer away, and from where. */
  record Sent(URI page, Instruction how) {

    private static final Map<Class<? extends Instruction>, String> METHODS =
        Map.of(
            Instruction.Get.class, "GET",
            Instruction.Post.class, "POST",
            Instruction.Html.class, "HTML");

    String method() {
      return METHODS.get(how.getClass());
    }

    /** Null where the page is the bank's own. */
    URI address() {
      if (how instanceof Instruction.Get get) {
        return get.address();
      }
      return how instanceof Instruction.Post post ? post.address() : null;
    }

    List<ViewCollection> fields() {
      return how instanceof Instruction.Post post
          ? List.of(
              new ViewCollection(
                  "FieldCollection", post.fields().stream().map(Shapes.FIELD::view).toList()))
          : List.of();
    }
  }

  /** Empty until it is known. */
  public Optional<ViewCollection> of(StoredVisit visit) {
    return visit
        .instruction()
        .map(how -> new Sent(addresses.departure(visit.token()), how))
        .map(VisitViews::view)
        .map(view -> new ViewCollection("VisitCollection", List.of(view)));
  }

  private static View view(Sent sent) {
    return Shapes.VISIT.view(sent).with(sent.fields());
  }
}
