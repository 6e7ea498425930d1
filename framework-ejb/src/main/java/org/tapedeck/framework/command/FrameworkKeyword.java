package org.tapedeck.framework.command;

import static org.tapedeck.cassette.Content.digits;
import static org.tapedeck.cassette.Content.number;
import static org.tapedeck.cassette.Content.oneOf;
import static org.tapedeck.cassette.Content.text;
import static org.tapedeck.cassette.Content.textWithout;
import static org.tapedeck.cassette.Content.words;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import org.tapedeck.cassette.Content;

/** The framework's own keywords: what each may hold, and the code that names it in a refusal. */
public enum FrameworkKeyword {
  // spotless:off
  OPERATION            (text(1, 64),                 RC_OPERATION),
  ETAPIVERSION         (oneOf("3"),                  RC_ETAPIVERSION),
  DTDPATH              (text(1, 254),                RC_DTDPATH),
  MERCHANTNUMBER       (number(1, 999_999_999),      RC_MERCHANTNUMBER),
  ORDERNUMBER          (number(1, 999_999_999),      RC_ORDERNUMBER),
  PAYMENTNUMBER        (number(1, 999_999_999),      RC_PAYMENTNUMBER),
  CREDITNUMBER         (number(1, 999_999_999),      RC_CREDITNUMBER),
  BATCHNUMBER          (number(1, 999_999_999),      RC_BATCHNUMBER),
  ACCOUNTNUMBER        (number(1, 999_999_999),      RC_ACCOUNTNUMBER),
  $ACCOUNTNUMBER       (number(1, 999_999_999),      RC_ACCOUNTNUMBER),
  PAYMENTTYPE          (text(1, 64),                 RC_PAYMENTTYPE),
  AMOUNT               (number(1, Integer.MAX_VALUE), RC_AMOUNT),
  AMOUNTEXP10          (number(-10, 10),             RC_AMOUNTEXP10),
  CURRENCY             (digits(3, 3),                RC_CURRENCY),
  PAYMENTAMOUNT        (number(1, Integer.MAX_VALUE), RC_PAYMENTAMOUNT),
  APPROVEFLAG          (number(0, 2),                RC_APPROVEFLAG),
  DEPOSITFLAG          (number(0, 1),                RC_DEPOSITFLAG),
  DELETEORDER          (number(0, 1),                RC_DELETEORDER),
  OD                   (words(1, 254),               RC_OD),
  CHARSET              (text(1, 64),                 RC_CHARSET),
  SUCCESSURL           (text(1, 256),                RC_SUCCESSURL),
  FAILURL              (text(1, 256),                RC_FAILURL),
  CANCELURL            (text(1, 256),                RC_CANCELURL),
  TRANSACTIONID        (text(1, 128),                RC_TRANSACTIONID),
  SPLITALLOWED         (number(0, 1),                RC_SPLITFLAG),
  TWOPART              (number(0, 1),                RC_TWOPART),
  FORCE                (number(0, 1),                RC_FORCE),
  APAPPROVEFLAG        (number(0, 2),                RC_AP_APPROVEFLAG),
  APDEPOSITFLAG        (number(0, 1),                RC_AP_DEPOSITFLAG),
  APPROVALEXPIRATION   (number(0, 9999),             RC_APPROVALEXPIRATION),
  // Empty takes it away, as with the titles.
  ETILLHOSTNAME        (text(0, 254),                RC_ETILLHOSTNAME),
  // Days; ten years at most.
  CARDRETENTION        (number(0, 3650),             RC_CARDRETENTION),
  MERCHANTDATA         (words(1, 1024),              RC_MERCHANTDATA),
  ORDERDESCRIPTION     (words(1, 254),               RC_ORDERDESCRIPTION),
  ORDERURL             (text(1, 256),                RC_ORDERURL),
  SERVICEURL           (text(1, 256),                RC_SERVICEURL),
  TRANSMETHOD          (text(1, 64),                 RC_TRANSMETHOD),
  BRAND                (text(1, 40),                 RC_BRAND),
  CASSETTENAME         (text(1, 64),                 RC_CASSETTENAME),
  MERCHANTTITLE        (words(0, 128),               RC_MERCHANTTITLE),
  ACCOUNTTITLE         (words(0, 254),               RC_ACCOUNTTITLE),
  FINANCIALINSTITUTION (words(1, 254),               RC_FINANCIALINSTITUTION),
  ENABLED              (number(0, 1),                RC_ENABLED),
  FILTER               (words(1, 128),               RC_FILTER),
  // HTTP Basic ends a name at the first colon.
  USER                 (textWithout(":", 1, 40),     RC_USER),
  PASSWORD             (text(12, 128),               RC_PASSWORD),
  NEWPASSWORD          (text(12, 128),               RC_NEWPASSWORD),
  ONETIME              (number(0, 1),                RC_ONETIME),
  ROLE                 (number(0, 3),                RC_ROLE),
  // A name of DNS, a colon, and a port.
  RETURNDOMAIN         (text(1, 255),                RC_RETURNDOMAIN),
  WITHPAYMENTS         (number(0, 1),                RC_WITHPAYMENTS),
  WITHCREDITS          (number(0, 1),                RC_WITHCREDITS),
  RETURNATMOST         (number(1, 10_000),           RC_RETURNATMOST),
  KEYSONLY             (number(0, 1),                RC_KEYSONLY),
  WITHORDERS           (number(0, 1),                RC_WITHORDERS),
  APPROVESALLOWED      (number(0, 1),                RC_APPROVESALLOWED),
  CLOSEALLOWED         (number(0, 1),                RC_CLOSEALLOWED),
  PURGEALLOWED         (number(0, 1),                RC_PURGEALLOWED),
  BALANCESTATUS        (text(1, 64),                 RC_BALANCESTATUS),
  // Milliseconds since 1970; thirteen digits last until the year 2286.
  CREATEBEGINTIME      (number(0, 9_999_999_999_999L), RC_CREATEBEGINTIME),
  CREATEENDTIME        (number(0, 9_999_999_999_999L), RC_CREATEENDTIME),
  MODIFYBEGINTIME      (number(0, 9_999_999_999_999L), RC_MODIFYBEGINTIME),
  MODIFYENDTIME        (number(0, 9_999_999_999_999L), RC_MODIFYENDTIME),
  OPENBEGINTIME        (number(0, 9_999_999_999_999L), RC_OPENBEGINTIME),
  OPENENDTIME          (number(0, 9_999_999_999_999L), RC_OPENENDTIME),
  CLOSEBEGINTIME       (number(0, 9_999_999_999_999L), RC_CLOSEBEGINTIME),
  CLOSEENDTIME         (number(0, 9_999_999_999_999L), RC_CLOSEENDTIME),
  // No order has more than twelve digits in its currency's smallest unit.
  MINAMOUNT            (number(0, 999_999_999_999L), RC_AMOUNT),
  MAXAMOUNT            (number(0, 999_999_999_999L), RC_AMOUNT),
  MINAPPROVEAMOUNT     (number(0, 999_999_999_999L), RC_MINAPPROVEAMOUNT),
  MAXAPPROVEAMOUNT     (number(0, 999_999_999_999L), RC_MAXAPPROVEAMOUNT),
  MINDEPOSITAMOUNT     (number(0, 999_999_999_999L), RC_MINDEPOSITAMOUNT),
  MAXDEPOSITAMOUNT     (number(0, 999_999_999_999L), RC_MAXDEPOSITAMOUNT),
  EVENTTYPE            (number(1, 3),                RC_EVENTTYPE),
  LISTENERURL          (text(1, 256),                RC_LISTENERURL),
  SOCKSHOST            (text(1, 256),                RC_SOCKSHOST),
  SOCKSPORT            (number(1, 65_535),           RC_SOCKSPORT),
  OBJECTNAME           (words(1, 1000),              RC_OBJECTNAME),
  CASSETTECOMMAND      (words(1, 1000),              RC_CASSETTECOMMAND),
  // Ours: nothing public names one.
  AFTERENTRY           (number(0, Long.MAX_VALUE),   RC_AFTERENTRY),
  // A key, such as 1:1001, after which a page begins.
  AFTERKEY             (text(1, 80),                 RC_AFTERKEY),
  // Of a time; the code is that of the time's end.
  PARTS                (number(1, 48),               RC_CREATEENDTIME),
  DESCENDING           (number(0, 1),                RC_DESCENDING),
  WITHCOMMANDS         (number(0, 1),                RC_WITHCOMMANDS),
  WITHKEYWORDS         (number(0, 1),                RC_WITHKEYWORDS),
  RETRYPAUSED          (number(0, 1),                RC_RETRYPAUSED),
  PAUSED               (number(0, 1),                RC_PAUSED),
  REASON               (words(1, 200),               RC_REASON),
  TWOPERSONCLOSE       (number(0, 1),                RC_TWOPERSONCLOSE),
  // A currency, a colon and an amount in its smallest unit; or NONE.
  TWOPERSONREFUND      (text(1, 16),                 RC_TWOPERSONREFUND),
  STATE                (text(1, 64),                 RC_STATE);
  // spotless:on

  private final Content content;
  private final SecondaryReturnCode code;

  FrameworkKeyword(Content content, SecondaryReturnCode code) {
    this.content = content;
    this.code = code;
  }

  public Content content() {
    return content;
  }

  public SecondaryReturnCode code() {
    return code;
  }
}
