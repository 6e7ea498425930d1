package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OperationTest {

  /** The names of the original's commands (specification, section 3.1). */
  private static final Set<String> ORIGINAL =
      Set.of(
          """
          ABOUT ACCEPTPAYMENT APPROVE APPROVEREVERSAL
          BATCHCLOSE BATCHOPEN BATCHPURGE
          CANCELORDER CASSETTECONTROL CLOSEORDER
          CREATEACCOUNT CREATEMERCHANT CREATEMERCHANTCASSETTEOBJECT CREATEMEREVENTLISTENER
          CREATEPAYSYSTEM CREATESNMEVENTLISTENER CREATESYSTEMCASSETTEOBJECT
          DELETEACCOUNT DELETEBATCH DELETEMERCHANT DELETEMERCHANTCASSETTEOBJECT
          DELETEMEREVENTLISTENER DELETEPAYSYSTEM DELETESNMEVENTLISTENER DELETESYSTEMCASSETTEOBJECT
          DEPOSIT DEPOSITREVERSAL
          MODIFYACCOUNT MODIFYCASSETTE MODIFYMERCHANT MODIFYMERCHANTCASSETTEOBJECT
          MODIFYMEREVENTLISTENER MODIFYPAYSERVER MODIFYPAYSYSTEM MODIFYSNMEVENTLISTENER
          MODIFYSYSTEMCASSETTEOBJECT MODIFYUSERSTATUS
          QUERYACCOUNTS QUERYBATCHES QUERYCASSETTES QUERYCREDITS QUERYEVENTLISTENERS QUERYMERCHANTS
          QUERYORDERS QUERYPAYMENTS QUERYPAYMENTSERVER QUERYPAYSYSTEMS QUERYUSERS
          RECEIVEPAYMENT REFUND REFUNDREVERSAL SETUSERACCESSRIGHTS
          """
              .split("\\s+"));

  @Test
  void everyCommandOfTheOriginalIsAnOperationAndSomeAreOurs() {
    Set<String> ours =
        Arrays.stream(Operation.values())
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(ORIGINAL);
    missing.removeAll(ours);
    assertEquals(Set.of(), missing);
    ours.removeAll(ORIGINAL);
    assertEquals(
        List.of(
            "CHANGEPASSWORD",
            "CREATEUSER",
            "DELETEPROPOSAL",
            "GIVEUP",
            "PAUSERETRY",
            "QUERYATTEMPTS",
            "QUERYFIGURES",
            "QUERYJOURNAL",
            "QUERYPROPOSALS",
            "RESETPASSWORD",
            "RETRYNOW",
            "ROTATEKEYS",
            "ROTATEMASTERKEY",
            "SETRETURNDOMAIN"),
        List.copyOf(ours));
  }
}
