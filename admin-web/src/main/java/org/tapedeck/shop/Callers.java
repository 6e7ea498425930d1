package org.tapedeck.shop;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;
import org.tapedeck.framework.purchase.CryptoBlock;
import org.tapedeck.framework.purchase.CryptoBlocks;
import org.tapedeck.framework.purchase.Shop;

/** Finds out who calls: by user_passwd, or by a crypto_block that he was given. */
final class Callers {

  /** As long as a user's name may be; a colon is in none. */
  private static final Pattern USER_ID = Pattern.compile("[^:\\p{Cntrl}]{1,64}");

  /** Characters of sub_id. */
  static final int LONGEST_SUB_ID = 64;

  private final Realm realm;
  private final CryptoBlocks blocks;

  Callers(Realm realm, CryptoBlocks blocks) {
    this.realm = realm;
    this.blocks = blocks;
  }

  /**
   * @throws NotHeard when he has not proved it
   */
  Call call(Method method, Element root, String address, boolean encrypted) {
    String user =
        root.text("user_id")
            .filter(it -> USER_ID.matcher(it).matches())
            .orElseThrow(() -> new NotHeard(ScriptError.USER_ID));
    Optional<CryptoBlock> block = block(method, root, user);
    Caller caller = realm.caller(user);
    if (caller.rights().isEmpty()) {
      throw new NotHeard(ScriptError.MEMBERSHIP);
    }
    Shop shop = new Shop(user, caller, subId(root).or(() -> block.flatMap(CryptoBlock::subId)));
    return new Call(method, root, shop, block, address, encrypted);
  }

  private Optional<CryptoBlock> block(Method method, Element root, String user) {
    Optional<String> shown =
        root.filled("crypto_block").filter(it -> method != Method.START_SESSION);
    if (shown.isEmpty()) {
      checkPassword(root, user);
      return Optional.empty();
    }
    Optional<CryptoBlock> good = shown.flatMap(blocks::open).filter(it -> it.userId().equals(user));
    if (good.isEmpty()) {
      throw new NotHeard(ScriptError.AUTHENTICATION);
    }
    return good;
  }

  private void checkPassword(Element root, String user) {
    boolean fits = root.exact("user_passwd").filter(it -> realm.fits(user, it)).isPresent();
    if (!fits) {
      throw new NotHeard(ScriptError.AUTHENTICATION);
    }
  }

  private static Optional<String> subId(Element root) {
    Optional<String> subId = root.filled("sub_id");
    if (subId.filter(it -> it.length() > LONGEST_SUB_ID).isPresent()) {
      throw new NotHeard(ScriptError.DATA);
    }
    return subId;
  }
}
