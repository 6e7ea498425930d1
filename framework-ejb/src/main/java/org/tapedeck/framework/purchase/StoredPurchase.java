package org.tapedeck.framework.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.PurchaseEvent;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Sealed;

/**
 * A shop's purchase in two parts: an order that is held for it, and how far its buyer has come. Its
 * order's row is locked before it is changed.
 */
@Entity
@Table(name = "PURCHASE")
public class StoredPurchase {

  private static final String ERASED = "";

  /** So long a command may be on its way, whatever holds up the server that has given it. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

  @Id private String id;

  @Column(name = "ORDER_ID")
  private String orderId;

  @Column(name = "USER_NAME")
  private String userName;

  @Column(name = "SUB_ID")
  private String subId;

  @Column(name = "REMOTE_SITE")
  private String remoteSite;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private PurchaseState state = PurchaseState.NONE;

  @Column(name = "RESERVED_UNTIL")
  private long reservedUntilMillis;

  @Column(name = "RETURN_DOMAIN")
  private String returnDomain;

  @Column(name = "RETURN_HTTPS")
  private int returnHttps;

  @Column(name = "FIRST_PAYMENT")
  private int firstPayment;

  @Column(name = "GIVEN")
  private long givenMillis;

  @Column(name = "PAYMENT_NUMBER")
  private int paymentNumber;

  @Embedded private Sealed buyer;

  @Column(name = "CARD_BOX")
  private String cardBox = ERASED;

  @Enumerated(EnumType.STRING)
  @Column(name = "STEP")
  private IssuerStep step = IssuerStep.NONE;

  @Column(name = "STEP_VALUES")
  private Values stepValues = Values.NONE;

  @Column(name = "FAIL_CODE")
  private int failCode;

  @Column(name = "FAIL_VALUES")
  private Values failValues = Values.NONE;

  @Column(name = "WANTS_MAIL")
  private int wantsMail;

  @Column(name = "RETURNS")
  private int returns;

  @Column(name = "CREATED")
  private long createdMillis;

  @Column(name = "MODIFIED")
  private long modifiedMillis;

  @Version private int version;

  protected StoredPurchase() {}

  /**
   * @param buyer nobody yet, under a data key
   * @param held so long the order is held for the shop
   */
  StoredPurchase(
      String id,
      Order order,
      Shop shop,
      Optional<String> remoteSite,
      Sealed buyer,
      Duration held,
      Instant now) {
    this.id = id;
    this.orderId = order.id();
    this.userName = shop.userId();
    this.subId = shop.subId().orElse(null);
    this.remoteSite = remoteSite.orElse(null);
    this.buyer = buyer;
    this.reservedUntilMillis = now.plus(held).toEpochMilli();
    this.createdMillis = now.toEpochMilli();
    become(PurchaseEvent.RESERVE, now);
  }

  /** Where its buyer comes back to. */
  record Home(String domain, boolean https) {

    /** The whole return URL. */
    URI at(String path) {
      return URI.create((https ? "https://" : "http://") + domain + path);
    }
  }

  /**
   * The buyer is sent away for the first time, or with another card.
   *
   * @param attempt the number of the payment that is to pay for it, greater than those before
   * @param box the card under the shop's own key
   */
  void partOne(int attempt, Sealed who, String box, Home home, Instant now) {
    become(PurchaseEvent.PART_ONE, now);
    firstPayment = firstPayment == 0 ? attempt : firstPayment;
    paymentNumber = attempt;
    givenMillis = 0;
    buyer = who;
    cardBox = box;
    step = IssuerStep.NONE;
    stepValues = Notes.since(returns + 1);
    failCode = 0;
    failValues = Values.NONE;
    comesHomeTo(home);
  }

  /** A second click: nothing is begun anew, but the buyer may come back elsewhere. */
  void partOneAgain(Home home, Instant now) {
    become(PurchaseEvent.PART_ONE, now);
    comesHomeTo(home);
  }

  private void comesHomeTo(Home home) {
    returnDomain = home.domain();
    returnHttps = home.https() ? 1 : 0;
  }

  /** One more return token; which it is. */
  int nextReturn() {
    returns++;
    return returns;
  }

  /** Nothing is paid before the directory has said something. */
  void needsItsIssuer(Instant now) {
    step = IssuerStep.TO_BE_FOUND;
    modifiedMillis = now.toEpochMilli();
  }

  void atIssuer(Values kept, Instant now) {
    step = IssuerStep.AT_ISSUER;
    notes(kept, now);
  }

  /** The command that pays is given now, by whoever has committed this. */
  void given(Instant now) {
    givenMillis = now.toEpochMilli();
    modifiedMillis = now.toEpochMilli();
  }

  /** Whether the command may be on its way, so that nothing is decided without its payment. */
  boolean isBeingPaid(Instant now) {
    return givenMillis != 0 && now.toEpochMilli() < givenMillis + ON_ITS_WAY.toMillis();
  }

  void passed(Values evidence, Instant now) {
    step = IssuerStep.PASSED;
    notes(evidence, now);
  }

  /** What is to be known when he comes back. */
  void notes(Values more, Instant now) {
    stepValues = stepValues.and(more);
    modifiedMillis = now.toEpochMilli();
  }

  void bought(Instant now) {
    become(PurchaseEvent.BOUGHT, now);
    forgetsTheCard();
  }

  void refused(PurchaseNo no, Instant now) {
    become(PurchaseEvent.REFUSED, now);
    failCode = no.code();
    failValues = Refusals.values(no);
    forgetsTheCard();
  }

  void release(Instant now) {
    become(PurchaseEvent.RELEASE, now);
    forgetsTheCard();
  }

  void expire(Instant now) {
    become(PurchaseEvent.EXPIRE, now);
    forgetsTheCard();
  }

  private void forgetsTheCard() {
    cardBox = ERASED;
  }

  void wantsMail() {
    wantsMail = 1;
  }

  private void become(PurchaseEvent event, Instant now) {
    state = Lifecycles.PURCHASE.follow(state, event);
    modifiedMillis = now.toEpochMilli();
  }

  boolean may(PurchaseEvent event) {
    return Lifecycles.PURCHASE.next(state, event).isPresent();
  }

  /** Whether it was given up without anything having come to an end that can be told. */
  boolean isGivenBack() {
    return state == PurchaseState.RELEASED && failCode == 0;
  }

  /** Whether the reservation still holds. */
  boolean isHeld(Instant now) {
    return reservedUntilMillis > now.toEpochMilli();
  }

  Duration left(Instant now) {
    return Duration.ofMillis(Math.max(0, reservedUntilMillis - now.toEpochMilli()));
  }

  public String id() {
    return id;
  }

  public String orderId() {
    return orderId;
  }

  /** Whether it was bought, and its order was deleted. */
  boolean isForgotten() {
    return orderId.isEmpty();
  }

  int merchantNumber() {
    return Order.merchantNumberIn(orderId);
  }

  String userName() {
    return userName;
  }

  Optional<String> subId() {
    return Optional.ofNullable(subId);
  }

  Optional<String> remoteSite() {
    return Optional.ofNullable(remoteSite);
  }

  PurchaseState state() {
    return state;
  }

  /** Where the buyer comes back to; empty before part one. */
  Optional<Home> home() {
    return Optional.ofNullable(returnDomain).map(domain -> new Home(domain, returnHttps == 1));
  }

  int paymentNumber() {
    return paymentNumber;
  }

  String paymentId() {
    return Payment.id(orderId, paymentNumber);
  }

  /** The payments that may have paid for it, the last one first. */
  Stream<String> paymentIds() {
    return IntStream.iterate(paymentNumber, it -> it >= firstPayment && it > 0, it -> it - 1)
        .mapToObj(number -> Payment.id(orderId, number));
  }

  Sealed buyer() {
    return buyer;
  }

  String cardBox() {
    return cardBox;
  }

  IssuerStep step() {
    return step;
  }

  Values stepValues() {
    return stepValues;
  }

  /** Why it came to nothing. */
  Optional<PurchaseNo> no() {
    return failCode == 0 ? Optional.empty() : Optional.of(Refusals.read(failCode, failValues));
  }

  boolean isMailWanted() {
    return wantsMail == 1;
  }

  int returns() {
    return returns;
  }

  Instant created() {
    return Instant.ofEpochMilli(createdMillis);
  }

  Instant modified() {
    return Instant.ofEpochMilli(modifiedMillis);
  }
}
