package org.tapedeck.shop;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tapedeck.framework.purchase.Answer;
import org.tapedeck.framework.purchase.CryptoBlock;
import org.tapedeck.framework.purchase.CryptoBlock.Producer;
import org.tapedeck.framework.purchase.CryptoBlocks;
import org.tapedeck.framework.purchase.PurchaseFailure;
import org.tapedeck.framework.purchase.Purchases;
import org.tapedeck.framework.purchase.Reserve;

/** Hands each call to the engine, and its answer to the shop. */
final class Methods {

  private static final Set<String> MIME_TEXT_TYPES = Set.of("html", "plain");
  private static final Pattern TRANSACTION_ID = Pattern.compile("[A-Z0-9-]{1,24}");

  /** Characters of remote_site. */
  static final int LONGEST_SITE = 255;

  private final Purchases purchases;
  private final CryptoBlocks blocks;

  Methods(Purchases purchases, CryptoBlocks blocks) {
    this.purchases = purchases;
    this.blocks = blocks;
  }

  Node answer(Call call) {
    boolean known =
        call.root().filled("mime_text_type").map(MIME_TEXT_TYPES::contains).orElse(true);
    return known
        ? call.method().answer(this, call)
        : Answers.failed(call.method(), PurchaseFailure.MIME_TEXT_TYPE);
  }

  Node startSession(Call call) {
    return SessionAnswer.of(call, block(call, Producer.START_SESSION, Optional.empty()));
  }

  Node makeReservation(Call call) {
    Optional<String> site =
        call.root().filled("remote_site").filter(it -> it.length() <= LONGEST_SITE);
    Answer answer =
        purchases.reserve(call.shop(), new Reserve(call.root().filled("trolley_token"), site));
    if (answer instanceof Answer.Reserved reserved) {
      Optional<String> id = Optional.of(reserved.transaction().transactionId());
      return ReservationAnswer.of(
          reserved.transaction(), block(call, Producer.MAKE_RESERVATION, id));
    }
    return Answers.of(call, answer);
  }

  private String block(Call call, Producer producer, Optional<String> transaction) {
    return blocks.seal(
        new CryptoBlock(producer, call.shop().userId(), call.shop().subId(), transaction));
  }

  Node partOne(Call call) {
    return call.reservation()
        .map(id -> Answers.of(call, purchases.partOne(call.shop(), Parts.one(call, id))))
        .orElseGet(() -> Answers.failed(call.method(), PurchaseFailure.NOT_OF_MAKE_RESERVATION));
  }

  Node partTwo(Call call) {
    return Answers.of(call, purchases.partTwo(call.shop(), Parts.two(call)));
  }

  Node transactionInfo(Call call) {
    return named(call)
        .or(call::reservation)
        .map(id -> Answers.of(call, purchases.info(call.shop(), id)))
        .orElseGet(() -> Answers.failed(call.method(), PurchaseFailure.TRANSACTION_ID_BAD));
  }

  /** The block of make_reservation says which; without one, transaction_id does. */
  Node releaseReservation(Call call) {
    return call.reservation()
        .or(() -> named(call))
        .map(id -> Answers.of(call, purchases.release(call.shop(), id)))
        .orElseGet(() -> Answers.failed(call.method(), nothingToRelease(call)));
  }

  private static PurchaseFailure nothingToRelease(Call call) {
    return call.block().isPresent() && call.root().child("transaction_id").isEmpty()
        ? PurchaseFailure.NOT_OF_MAKE_RESERVATION
        : PurchaseFailure.TRANSACTION_ID_BAD;
  }

  private static Optional<String> named(Call call) {
    return call.root().text("transaction_id").filter(it -> TRANSACTION_ID.matcher(it).matches());
  }
}
