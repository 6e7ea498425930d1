package org.tapedeck.framework.garbage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.harness.Sentence;

/** Commands that could be carried out, spoiled. */
final class SpoiledForms {

  /** Each operation with all that it needs; about half could be done just so. */
  private static final List<String> SOUND =
      List.of(
          "ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000 AMOUNTEXP10=-2 $NOTE=x",
          "ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1"
              + " PAYMENTAMOUNT=10 $CARDVERIFYCODE=987",
          "RECEIVEPAYMENT ORDERNUMBER=9 PAYMENTTYPE=Paper AMOUNT=1000 CURRENCY=840",
          "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=100 DEPOSITFLAG=1 BATCHNUMBER=2",
          "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0",
          "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=100 $SLIP=s $TAX=7",
          "DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=2",
          "REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=5",
          "REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1",
          "CANCELORDER ORDERNUMBER=8 DELETEORDER=1",
          "CLOSEORDER ORDERNUMBER=7 DELETEORDER=1",
          "BATCHOPEN PAYMENTTYPE=Paper ACCOUNTNUMBER=1 BATCHNUMBER=5",
          "BATCHCLOSE BATCHNUMBER=2 FORCE=1",
          "BATCHPURGE BATCHNUMBER=2",
          "DELETEBATCH BATCHNUMBER=1",
          "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1",
          "RETRYNOW BATCHNUMBER=1",
          "QUERYATTEMPTS AFTERKEY=1900000000000:0f RETURNATMOST=5",
          "PAUSERETRY ORDERNUMBER=7 PAYMENTNUMBER=1 PAUSED=1",
          "GIVEUP ORDERNUMBER=7 CREDITNUMBER=1 REASON=gone",
          "QUERYPROPOSALS AFTERKEY=1 RETURNATMOST=5",
          "DELETEPROPOSAL BATCHNUMBER=1",
          "DELETEPROPOSAL ORDERNUMBER=7 CREDITNUMBER=1",
          "QUERYORDERS ORDERNUMBER=7 WITHPAYMENTS=1 WITHCREDITS=1 RETURNATMOST=5",
          "QUERYPAYMENTS STATE=payment_deposited WITHORDERS=1",
          "QUERYCREDITS AMOUNT=5 KEYSONLY=1",
          "QUERYBATCHES BATCHNUMBER=1 OPENBEGINTIME=1",
          "QUERYORDERS AFTERKEY=1:6 DESCENDING=0 WITHCOMMANDS=1",
          "QUERYPAYMENTS AFTERKEY=1:7:2 DESCENDING=1 WITHCOMMANDS=1 WITHORDERS=1",
          "QUERYCREDITS AFTERKEY=1:7:0 WITHCOMMANDS=1",
          "QUERYBATCHES AFTERKEY=1:9 DESCENDING=1 WITHCOMMANDS=1 WITHPAYMENTS=1",
          "QUERYFIGURES CREATEBEGINTIME=1907712000000 CREATEENDTIME=1907798400000 PARTS=24"
              + " RETURNATMOST=5",
          "QUERYJOURNAL ORDERNUMBER=7 AFTERENTRY=1 RETURNATMOST=5",
          "QUERYMERCHANTS MERCHANTNUMBER=1 RETURNATMOST=5",
          "QUERYPAYSYSTEMS CASSETTENAME=Paper WITHKEYWORDS=1",
          "QUERYACCOUNTS ACCOUNTNUMBER=1 WITHKEYWORDS=1 RETURNATMOST=5",
          "QUERYCASSETTES CASSETTENAME=Paper WITHKEYWORDS=1",
          "QUERYUSERS USER=clark",
          "QUERYUSERS ROLE=3 AFTERKEY=c RETURNATMOST=5",
          "QUERYEVENTLISTENERS EVENTTYPE=StateChange",
          "QUERYPAYMENTSERVER",
          "ABOUT",
          "MODIFYCASSETTE CASSETTENAME=Paper $ATONCE=1 RETRYPAUSED=0",
          "CREATEMERCHANT MERCHANTNUMBER=9 MERCHANTTITLE=t",
          "MODIFYMERCHANT MERCHANTTITLE=t ENABLED=1 TWOPERSONCLOSE=0 TWOPERSONREFUND=840:10",
          "CREATEPAYSYSTEM CASSETTENAME=Blank",
          "MODIFYPAYSYSTEM CASSETTENAME=Paper ENABLED=1",
          "CREATEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=9 $TERMINAL=7",
          "MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $LABEL=l APPROVALEXPIRATION=9",
          "DELETEMERCHANT MERCHANTNUMBER=2",
          "DELETEPAYSYSTEM CASSETTENAME=Paper",
          "DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2",
          "MODIFYPAYSERVER CARDRETENTION=30 ETILLHOSTNAME=h",
          "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=StateChange"
              + " LISTENERURL=https://shop.example/",
          "CREATESNMEVENTLISTENER EVENTTYPE=StateChange LISTENERURL=https://shop.example/",
          "DELETESNMEVENTLISTENER EVENTTYPE=StateChange LISTENERURL=https://shop.example/",
          "CREATEUSER USER=clark PASSWORD=a-long-password",
          "CREATEUSER USER=anna PASSWORD=a-long-password ONETIME=1",
          "CHANGEPASSWORD PASSWORD=a-long-password NEWPASSWORD=another-password",
          "RESETPASSWORD USER=clark PASSWORD=another-password",
          "SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1",
          "MODIFYUSERSTATUS USER=clark ROLE=3 ENABLED=0",
          "SETRETURNDOMAIN USER=clark RETURNDOMAIN=shop.example",
          "CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=Rate",
          "CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=Till",
          "DELETEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=Till",
          "CASSETTECONTROL PAYMENTTYPE=Paper CASSETTECOMMAND=echo");

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "2",
          "3",
          "007",
          "+5",
          "1e3",
          "0x10",
          "1.5",
          "999",
          "2147483647",
          "2147483648",
          "-2147483648",
          "999999999",
          "1000000000",
          "9223372036854775808",
          "null",
          "true",
          "\u0661\u0662",
          "\uFF11",
          "NaN",
          "\u0000",
          "a\u0000b",
          "\r\n",
          "\t",
          "\u001B[0m",
          "\uFFFE",
          "\uD800",
          "\uDC00x",
          "\uD83D\uDE00",
          "\u202E",
          "e\u0301",
          "\u00DF",
          "\u0130",
          "'",
          "''; drop table PAYMENT; --",
          "%",
          "_",
          "\\",
          "<!DOCTYPE a>",
          "&amp;",
          "]]>",
          "${jndi:ldap://x}",
          "../../etc/passwd",
          "4111111111111111",
          "Paper",
          "Blank",
          "VisaNet",
          "payment_deposited",
          "999912",
          "203012",
          "840",
          "978",
          "000",
          "https://[::1",
          "http://:0",
          "file:///x",
          "x".repeat(300),
          "9".repeat(5000),
          "\u20AC".repeat(1100));

  private static final List<String> NAMES = names();

  private SpoiledForms() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    Arrays.stream(FrameworkKeyword.values()).map(Enum::name).forEach(names::add);
    names.addAll(
        List.of(
            "$PAN",
            "$EXPIRY",
            "$CARDVERIFYCODE",
            "$NOTE",
            "$HOST",
            "$TERMINAL",
            "$DROP",
            "$DROP.KEY",
            "$SLIP",
            "$TAX",
            "$CLOSETIME",
            "$ZONE",
            "$RESTDAYS",
            "$ATTEMPTS",
            "$",
            "$$PAN",
            "",
            " ",
            "PAN",
            "AMOUNT ",
            "\u0000",
            "AMOUNT\u0000",
            "\uFF21MOUNT",
            "x".repeat(2000),
            "$" + "Y".repeat(2000),
            "OPERATION.",
            "amount",
            "\u0131d"));
    return names;
  }

  /** A sound command with one to four changes; now and then nothing but noise. */
  static Pairs of(Random random) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    Sentence.whole(one(random, SOUND)).forEach((name, value) -> pairs.add(Map.entry(name, value)));
    for (int changes = random.nextInt(4); changes >= 0; changes--) {
      change(random, pairs);
    }
    Pairs form = new Pairs();
    pairs.forEach(pair -> form.add(pair.getKey(), pair.getValue()));
    return form;
  }

  private static void change(Random random, List<Map.Entry<String, String>> pairs) {
    int at = random.nextInt(pairs.size() + 1);
    if (at == pairs.size()) {
      pairs.add(Map.entry(one(random, NAMES), one(random, VALUES)));
      return;
    }
    Map.Entry<String, String> pair = pairs.get(at);
    switch (random.nextInt(8)) {
      case 0 -> pairs.remove(at);
      case 1 -> pairs.add(Map.entry(pair.getKey(), one(random, VALUES)));
      case 2 -> pairs.set(at, Map.entry(one(random, NAMES), pair.getValue()));
      case 3 -> pairs.add(Map.entry("MERCHANTNUMBER", one(random, List.of("2", "3", "1"))));
      case 4 -> pairs.set(at, Map.entry(pair.getKey(), noise(random, pair.getValue())));
      case 5 -> pairs.add(Map.entry("OPERATION", one(random, operations())));
      default -> pairs.set(at, Map.entry(pair.getKey(), one(random, VALUES)));
    }
  }

  private static List<String> operations() {
    return Arrays.stream(Operation.values()).map(Enum::name).toList();
  }

  /** Some character is another, or one more is there. */
  private static String noise(Random random, String value) {
    StringBuilder text = new StringBuilder(value);
    char any = (char) random.nextInt(random.nextBoolean() ? 128 : 65536);
    if (text.length() > 0 && random.nextBoolean()) {
      text.setCharAt(random.nextInt(text.length()), any);
    } else {
      text.insert(random.nextInt(text.length() + 1), any);
    }
    return text.toString();
  }

  private static <T> T one(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
