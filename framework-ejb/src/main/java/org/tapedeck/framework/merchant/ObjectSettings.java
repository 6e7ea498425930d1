package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.tapedeck.cassette.ObjectType;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.ValuesText;
import org.tapedeck.framework.vault.Kept;

/** The settings of an object of a cassette's own. */
@Entity
@Table(name = "CASSETTE_OBJECT")
public class ObjectSettings {

  @Id private String id;

  @Column(name = "MERCHANT_NUMBER")
  private Integer merchantNumber;

  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "OBJECT_NAME")
  private String objectName;

  @Column(name = "ENABLED")
  private int enabled = 1;

  @Embedded private Kept kept;

  @Version private int version;

  protected ObjectSettings() {}

  /**
   * To whom an object belongs and of which type it is.
   *
   * @param merchantNumber empty when it belongs to the whole server
   */
  public record Owner(Optional<Integer> merchantNumber, String cassetteName, String objectName) {

    /** The key of the object of this owner that has these values in its type's key. */
    public String id(Values key) {
      String whole =
          merchantNumber.map(String::valueOf).orElse("")
              + ":"
              + cassetteName
              + ":"
              + objectName
              + ":"
              + ValuesText.write(key);
      return HexFormat.of().formatHex(sha256(whole));
    }
  }

  public ObjectSettings(String id, Owner owner, Kept kept) {
    this.id = id;
    this.merchantNumber = owner.merchantNumber().orElse(null);
    this.cassetteName = owner.cassetteName();
    this.objectName = owner.objectName();
    this.kept = kept;
  }

  /** The place that an object's secret values are bound to. */
  public static String place(String id) {
    return "object:" + id;
  }

  public String id() {
    return id;
  }

  public Owner owner() {
    return new Owner(Optional.ofNullable(merchantNumber), cassetteName, objectName);
  }

  public ObjectType.Level level() {
    return merchantNumber == null ? ObjectType.Level.SYSTEM : ObjectType.Level.MERCHANT;
  }

  public Kept kept() {
    return kept;
  }

  public void keep(Kept changed) {
    this.kept = changed;
  }

  public boolean isEnabled() {
    return enabled == 1;
  }

  public void enable(boolean wanted) {
    enabled = wanted ? 1 : 0;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
