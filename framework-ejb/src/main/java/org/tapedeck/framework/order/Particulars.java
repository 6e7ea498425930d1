package org.tapedeck.framework.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What else is known of an order: it is shown and searched by, and decides nothing. */
@Embeddable
public class Particulars {

  @Column(name = "TRANSACTION_ID")
  private String transactionId;

  @Column(name = "BRAND")
  private String brand;

  @Column(name = "MERCHANT_DATA")
  private String merchantData;

  @Column(name = "DESCRIPTION")
  private String description;

  @Column(name = "ORDER_URL")
  private String orderUrl;

  protected Particulars() {}

  public static Particulars none() {
    return new Particulars();
  }

  /** What the merchant says about his order, for himself. */
  public Particulars of(
      Optional<String> ownTransactionId,
      Optional<String> ownData,
      Optional<String> words,
      Optional<String> url) {
    transactionId = ownTransactionId.orElse(null);
    merchantData = ownData.orElse(null);
    description = words.orElse(null);
    orderUrl = url.orElse(null);
    return this;
  }

  /** The card's brand, as the cassette tells it. */
  public Particulars branded(Optional<String> told) {
    brand = told.orElse(null);
    return this;
  }

  public String transactionId() {
    return transactionId;
  }

  public String brand() {
    return brand;
  }

  public String merchantData() {
    return merchantData;
  }

  public String description() {
    return description;
  }

  public String orderUrl() {
    return orderUrl;
  }
}
