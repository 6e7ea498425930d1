/**
 * Paynet, Norway (redirect specification, section 4). What a receipt's fields are called, how it is
 * signed and how the follow-up interface is spoken with was never public: all of that is our own
 * profile (decision 42).
 */
package org.tapedeck.redirect.paynet;
