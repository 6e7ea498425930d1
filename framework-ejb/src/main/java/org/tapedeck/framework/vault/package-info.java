/** Card data under lock: data keys wrapped by a master key that lives outside the database. */
package org.tapedeck.framework.vault;
