/**
 * Where shops call that buy in two parts: XML in, XML out (redirect specification, section 5). Who
 * calls is proved by what the call brings, never by a login of HTTP.
 */
package org.tapedeck.shop;
