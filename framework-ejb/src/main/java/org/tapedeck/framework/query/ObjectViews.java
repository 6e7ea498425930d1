package org.tapedeck.framework.query;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.ObjectType.Level;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.ObjectTypes;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.CassetteObjects;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.query.AdminSearches.AdminSearch;

/** The objects of the cassettes' own, nested in what they belong to. */
@Dependent
public class ObjectViews {

  private final Cassettes cassettes;
  private final CassetteObjects objects;
  private final AdminSearches searches;
  private final Standings standings;

  @Inject
  public ObjectViews(
      Cassettes cassettes, CassetteObjects objects, AdminSearches searches, Standings standings) {
    this.cassettes = cassettes;
    this.objects = objects;
    this.searches = searches;
    this.standings = standings;
  }

  /** Those of the merchants that a search finds, by pay system. */
  Map<String, List<ObjectSettings>> ofMerchants(AdminSearch search) {
    boolean any = cassettes.all().stream().anyMatch(it -> declares(it, Level.MERCHANT));
    return any
        ? searches.objects(search).stream().collect(groupingBy(ObjectViews::paySystem))
        : Map.of();
  }

  /** Nothing, when the cassette declares none for the whole server. */
  List<ViewCollection> nested(
      Standing<Standings.PluggedCassette> standing,
      Function<ObjectSettings, List<ViewCollection>> keywords) {
    Cassette cassette = standing.object().cassette();
    if (!declares(cassette, Level.SYSTEM)) {
      return List.of();
    }
    return List.of(
        collection(
            "SystemCassetteObjectCollection",
            objects.ofCassette(cassette.name()),
            one ->
                AdminShapes.SYSTEM_OBJECT
                    .view(standings.of(one, standing.active()))
                    .with(keywords.apply(one))));
  }

  /** Nothing, when the cassette declares none for a merchant. */
  List<ViewCollection> nested(
      Standing<PaySystem> paySystem,
      Map<String, List<ObjectSettings>> byPaySystem,
      Function<ObjectSettings, List<ViewCollection>> keywords) {
    String cassette = paySystem.object().cassetteName();
    if (cassettes.find(cassette).filter(it -> declares(it, Level.MERCHANT)).isEmpty()) {
      return List.of();
    }
    return List.of(
        collection(
            "MerchantCassetteObjectCollection",
            byPaySystem.getOrDefault(paySystem.object().id(), List.of()),
            one ->
                AdminShapes.MERCHANT_OBJECT
                    .view(standings.of(one, paySystem.active()))
                    .with(keywords.apply(one))));
  }

  private static ViewCollection collection(
      String element, List<ObjectSettings> found, Function<ObjectSettings, View> view) {
    return new ViewCollection(element, found.stream().map(view).toList());
  }

  private static boolean declares(Cassette cassette, Level level) {
    return !ObjectTypes.of(cassette, level).isEmpty();
  }

  private static String paySystem(ObjectSettings object) {
    ObjectSettings.Owner owner = object.owner();
    return PaySystem.id(owner.merchantNumber().orElseThrow(), owner.cassetteName());
  }
}
