package org.tapedeck.framework.merchant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.cassette.CassetteObject;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.ObjectType.Level;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.ObjectTypes;
import org.tapedeck.framework.vault.Vault;

/** Reads the settings in force for one account. */
@Dependent
public class Configurations {

  private final Merchants merchants;
  private final CassetteObjects objects;
  private final Cassettes cassettes;
  private final Vault vault;

  @Inject
  public Configurations(
      Merchants merchants, CassetteObjects objects, Cassettes cassettes, Vault vault) {
    this.merchants = merchants;
    this.objects = objects;
    this.cassettes = cassettes;
    this.vault = vault;
  }

  public Configuration of(Account.Key key) {
    return new Configuration(
        cassette(key.cassetteName()),
        paySystem(key.merchantNumber(), key.cassetteName()),
        account(key),
        Stream.concat(
                ofCassette(key.cassetteName()),
                ofPaySystem(key.merchantNumber(), key.cassetteName()))
            .toList());
  }

  /** What is in force for a cassette, whoever uses it. */
  public Configuration of(String cassetteName) {
    List<CassetteObject> own = ofCassette(cassetteName).toList();
    return new Configuration(cassette(cassetteName), Values.NONE, Values.NONE, own);
  }

  public Values cassette(String name) {
    return merchants
        .cassette(name)
        .map(found -> vault.open(CassetteSettings.id(name), found.kept()))
        .orElse(Values.NONE);
  }

  public Values paySystem(int merchantNumber, String cassetteName) {
    String id = PaySystem.id(merchantNumber, cassetteName);
    return merchants.paySystem(id).map(found -> vault.open(id, found.kept())).orElse(Values.NONE);
  }

  public Values account(Account.Key key) {
    return merchants
        .account(key.id())
        .map(found -> vault.open(key.id(), found.kept()))
        .orElse(Values.NONE);
  }

  public Values object(ObjectSettings found) {
    return vault.open(ObjectSettings.place(found.id()), found.kept());
  }

  private Stream<CassetteObject> ofCassette(String name) {
    return declares(name, Level.SYSTEM) ? inForce(objects.ofCassette(name)) : Stream.of();
  }

  private Stream<CassetteObject> ofPaySystem(int merchantNumber, String cassetteName) {
    return declares(cassetteName, Level.MERCHANT)
        ? inForce(objects.ofPaySystem(merchantNumber, cassetteName))
        : Stream.of();
  }

  private Stream<CassetteObject> inForce(List<ObjectSettings> found) {
    return found.stream()
        .filter(ObjectSettings::isEnabled)
        .map(one -> new CassetteObject(one.owner().objectName(), one.level(), object(one)));
  }

  /** Most cassettes declare none; then the database is not asked either. */
  private boolean declares(String name, Level level) {
    return cassettes.find(name).filter(it -> !ObjectTypes.of(it, level).isEmpty()).isPresent();
  }
}
