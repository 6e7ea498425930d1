/**
 * Saman's electronic payment gateway (SEP), Iran: generation 1, with a form and SOAP, and the REST
 * interface of its specification 4.1 (redirect specification, section 3). The translator is {@link
 * org.tapedeck.redirect.saman.SamanCassette}.
 */
package org.tapedeck.redirect.saman;
