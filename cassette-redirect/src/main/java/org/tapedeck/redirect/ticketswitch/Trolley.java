package org.tapedeck.redirect.ticketswitch;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.Damaged;

/** What is bought, as answers describe it: a bundle for each backend (section 5.5). */
record Trolley(Node node) {

  private static final int LONGEST = 1000;
  private static final String REFERENCE = "backend_purchase_reference";

  String transactionId() throws Damaged {
    return node.needed("transaction_id");
  }

  /** Whether all bundles together come to exactly this. */
  boolean comesTo(Money amount) throws Damaged {
    BigDecimal units = BigDecimal.ZERO;
    BigDecimal smallest = BigDecimal.ZERO;
    for (BundleTotal total : totals()) {
      if (!total.isIn(amount.currency())) {
        return false;
      }
      units = units.add(total.units());
      smallest = smallest.add(total.smallest());
    }
    return units.compareTo(BigDecimal.valueOf(amount.amount(), -amount.exponent())) == 0
        && smallest.compareTo(BigDecimal.valueOf(amount.minorUnits())) == 0;
  }

  boolean isPartial() throws Damaged {
    return node.child("purchase_result").says("is_partial");
  }

  boolean isBought() throws Damaged {
    return node.child("purchase_result").mustSay("success");
  }

  boolean isEveryBundleBought() throws Damaged {
    for (Node bundle : bundles()) {
      if (!bundle.child("purchase_result").mustSay("success")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a bundle says of itself that it is bought. */
  boolean isAnyBundleBought() throws Damaged {
    for (Node bundle : node.all("bundle")) {
      if (bundle.find("purchase_result").isPresent()
          && bundle.child("purchase_result").says("success")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a result in it, if there is one, says that not all of it is bought. */
  boolean saysThatSomeIsNot() throws Damaged {
    return isNotBought(node) || isAnyBundleNotBought();
  }

  private boolean isAnyBundleNotBought() throws Damaged {
    for (Node bundle : node.all("bundle")) {
      if (isNotBought(bundle)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNotBought(Node node) throws Damaged {
    Optional<Node> result = node.find("purchase_result");
    return result.isPresent()
        && (!result.get().mustSay("success") || result.get().says("is_partial"));
  }

  /** What is kept of it. */
  Values evidence() throws Damaged {
    String total = totals().stream().map(BundleTotal::words).collect(joining(", "));
    return Values.of(Map.of("coreTotal", kept(total), "purchaseReferences", kept(references())));
  }

  /** They stand with the bundle's result or with each order. */
  private String references() throws Damaged {
    List<String> references = new ArrayList<>();
    for (Node bundle : bundles()) {
      for (Node result : bundle.all("purchase_result")) {
        result.word(REFERENCE).ifPresent(references::add);
      }
      for (Node order : bundle.all("order")) {
        order.word(REFERENCE).ifPresent(references::add);
      }
    }
    return references.stream().distinct().collect(joining(", "));
  }

  private List<BundleTotal> totals() throws Damaged {
    List<BundleTotal> totals = new ArrayList<>();
    for (Node bundle : bundles()) {
      totals.add(BundleTotal.of(bundle));
    }
    return totals;
  }

  private List<Node> bundles() throws Damaged {
    List<Node> bundles = node.all("bundle");
    if (bundles.isEmpty()) {
      throw new Damaged("The answer's trolley has no bundle.");
    }
    return bundles;
  }

  private static String kept(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
