package org.tapedeck.framework.offer;

import org.tapedeck.framework.merchant.Account;

/** An object that something may be done with, and all that decides about that. */
interface Case {

  /** As a reply names the object. */
  String id();

  Account.Key account();
}
