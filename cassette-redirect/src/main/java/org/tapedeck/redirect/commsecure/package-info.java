/**
 * CommSecure, Australia (redirect specification, section 2). Generation A is the three-way
 * handshake of 2003, generation B the checkout of 2006. Of A the bank's manual was never public:
 * what is said here of the answer to its probe, of its result's names and of its code is our own
 * profile (decision 40).
 */
package org.tapedeck.redirect.commsecure;
