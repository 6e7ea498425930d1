package org.tapedeck.framework.query;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Labels;
import org.tapedeck.cassette.ObjectType.Level;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.ObjectTypes;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.merchant.PaySystem;

/**
 * A cassette's keywords, from which a form can be drawn: what each may hold, whether it has a value
 * and what holds without one. Of the value itself nothing is told here.
 */
@Dependent
public class KeywordViews {

  private final Cassettes cassettes;
  private final Configurations configurations;

  @Inject
  public KeywordViews(Cassettes cassettes, Configurations configurations) {
    this.cassettes = cassettes;
    this.configurations = configurations;
  }

  /** Those of its own settings, and of what can be made with it. */
  List<ViewCollection> ofCassette(Cassette cassette) {
    Values set = configurations.cassette(cassette.name());
    return collection(
        cassette,
        rows(cassette, Scope.CASSETTE, set),
        rows(cassette, Scope.PAY_SYSTEM, Values.NONE),
        rows(cassette, Scope.ACCOUNT, Values.NONE),
        objects(cassette, Level.SYSTEM),
        objects(cassette, Level.MERCHANT));
  }

  /** Those of the pay system, and of what can be made in it. */
  List<ViewCollection> of(PaySystem paySystem) {
    return plugged(
        paySystem.cassetteName(),
        cassette ->
            collection(
                cassette,
                rows(
                    cassette,
                    Scope.PAY_SYSTEM,
                    configurations.paySystem(paySystem.merchantNumber(), cassette.name())),
                rows(cassette, Scope.ACCOUNT, Values.NONE),
                objects(cassette, Level.MERCHANT)));
  }

  List<ViewCollection> of(Account.Key key) {
    return plugged(
        key.cassetteName(),
        cassette ->
            collection(cassette, rows(cassette, Scope.ACCOUNT, configurations.account(key))));
  }

  List<ViewCollection> of(ObjectSettings object) {
    return plugged(
        object.owner().cassetteName(),
        cassette ->
            ObjectTypes.find(cassette, object.level(), object.owner().objectName())
                .map(
                    type ->
                        collection(
                            cassette, KeywordRow.of(type, configurations.object(object)).stream()))
                .orElse(List.of()));
  }

  private List<ViewCollection> plugged(
      String name, Function<Cassette, List<ViewCollection>> shown) {
    return cassettes.find(name).map(shown).orElse(List.of());
  }

  private static Stream<KeywordRow> rows(Cassette cassette, Scope scope, Values set) {
    return KeywordRow.of(cassette, scope, set).stream();
  }

  private static Stream<KeywordRow> objects(Cassette cassette, Level level) {
    return ObjectTypes.of(cassette, level).stream()
        .flatMap(type -> KeywordRow.of(type, Values.NONE).stream());
  }

  @SafeVarargs
  private static List<ViewCollection> collection(Cassette cassette, Stream<KeywordRow>... rows) {
    Map<String, Labels> labels =
        Arrays.stream(Language.values())
            .collect(toMap(Language::tag, it -> cassette.labels(it.tag())));
    List<View> views =
        Arrays.stream(rows).flatMap(Function.identity()).map(row -> view(row, labels)).toList();
    return List.of(new ViewCollection("KeywordCollection", views));
  }

  private static View view(KeywordRow row, Map<String, Labels> labels) {
    Map<String, String> words = words("label", labels, it -> it.label(row.keyword()));
    words.putAll(words("hint", labels, it -> it.hint(row.keyword())));
    View view = KeywordRow.SHAPE.view(row).withProperties(Values.of(words));
    List<String> choices = row.keyword().content().form().choices();
    return choices.isEmpty() ? view : view.with(List.of(choices(row, choices, labels)));
  }

  private static ViewCollection choices(
      KeywordRow row, List<String> choices, Map<String, Labels> labels) {
    return new ViewCollection(
        "ChoiceCollection",
        choices.stream()
            .map(
                choice ->
                    KeywordRow.CHOICE
                        .view(choice)
                        .withProperties(
                            Values.of(
                                words("label", labels, it -> it.meaning(row.keyword(), choice)))))
            .toList());
  }

  /** By language, such as label.de; without those that the cassette does not say. */
  private static Map<String, String> words(
      String what, Map<String, Labels> labels, Function<Labels, Optional<String>> said) {
    Map<String, String> words = new TreeMap<>();
    labels.forEach(
        (language, its) -> said.apply(its).ifPresent(it -> words.put(what + "." + language, it)));
    return words;
  }
}
