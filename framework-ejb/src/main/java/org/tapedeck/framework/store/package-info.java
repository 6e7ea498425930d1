/** The database. The only package that sees an EntityManager. */
package org.tapedeck.framework.store;
