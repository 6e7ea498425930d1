package org.tapedeck.framework.query;

import org.tapedeck.cassette.Values;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.merchant.PayServer;
import org.tapedeck.framework.merchant.PaySystem;

/** What replies show of each administration object (specification, sections 1.2 and 4.3). */
final class AdminShapes {

  // spotless:off
  static final Shape<Standing<PayServer>> SERVER = AdminShapes.<PayServer>of("PSPaymentServer")
      .optional("eTillHostName",        it -> it.object().hostName())
      .row("cardRetention",        it -> it.object().cardRetention().toDays());

  static final Shape<Standing<Standings.PluggedCassette>> CASSETTE = AdminShapes.<Standings.PluggedCassette>of("PSCassette")
      .row("cassette",             it -> it.object().cassette().name())
      .row("retryPaused",          it -> flag(it.object().isRetryPaused()));

  static final Shape<Standing<Merchant>> MERCHANT = AdminShapes.<Merchant>of("PSMerchant")
      .row("merchantNumber",       it -> it.object().merchantNumber())
      .optional("merchantTitle",   it -> it.object().title())
      .row("twoPersonClose",       it -> flag(it.object().isTwoPersonClose()))
      .optional("twoPersonRefund", it -> it.object().twoPersonRefund());

  static final Shape<Standing<PaySystem>> PAY_SYSTEM = AdminShapes.<PaySystem>of("PSMerchantCassetteSettings")
      .row("merchantNumber",       it -> it.object().merchantNumber())
      .row("cassette",             it -> it.object().cassetteName());

  static final Shape<Standing<ObjectSettings>> SYSTEM_OBJECT = AdminShapes.<ObjectSettings>of("PSSystemCassetteObject")
      .row("cassette",             it -> it.object().owner().cassetteName())
      .row("objectName",           it -> it.object().owner().objectName());

  static final Shape<Standing<ObjectSettings>> MERCHANT_OBJECT = AdminShapes.<ObjectSettings>of("PSMerchantCassetteObject")
      .row("merchantNumber",       it -> it.object().owner().merchantNumber().orElseThrow())
      .row("cassette",             it -> it.object().owner().cassetteName())
      .row("objectName",           it -> it.object().owner().objectName());

  static final Shape<Standing<Account>> ACCOUNT = AdminShapes.<Account>of("PSAccount")
      .row("merchantNumber",       it -> it.object().key().merchantNumber())
      .row("cassette",             it -> it.object().key().cassetteName())
      .row("accountNumber",        it -> it.object().key().accountNumber())
      .optional("accountTitle",    it -> it.object().title())
      .optional("financialInstitution", it -> it.object().financialInstitution())
      .row("apApproveFlag",        it -> it.object().approvals().approveFlag())
      .row("apDepositFlag",        it -> flag(it.object().approvals().isDeposit()))
      .row("approvalExpiration",   it -> it.object().approvals().expirationDays());

  static final Shape<UserViews.Shown> USER = Shape.<UserViews.Shown>of("PSUser", it -> Values.NONE)
      .row("user",                 it -> it.user().name())
      .row("locked",               it -> flag(it.isLocked()))
      .row("oneTimePassword",      it -> flag(it.user().hasOneTimePassword()))
      .optional("returnDomains",   UserViews.Shown::returnDomains);

  static final Shape<AccessRight> RIGHT = Shape.<AccessRight>of("PSAccessRight", it -> Values.NONE)
      .row("role",                 it -> it.right().role().number())
      .optional("merchantNumber",  it -> it.right().merchantNumber().orElse(null))
      .row("enabled",              it -> flag(it.isEnabled()));
  // spotless:on

  private AdminShapes() {}

  private static <T> Shape<Standing<T>> of(String element) {
    // Every change is in force at once, so none is ever pending.
    return Shape.<Standing<T>>of(element, Standing::properties)
        .row("enabled", it -> flag(it.enabled()))
        .row("active", it -> flag(it.active()))
        .row("valid", it -> flag(it.valid()))
        .row("changesPending", it -> flag(false));
  }

  private static int flag(boolean set) {
    return set ? 1 : 0;
  }
}
