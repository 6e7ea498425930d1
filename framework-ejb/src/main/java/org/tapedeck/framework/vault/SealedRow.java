package org.tapedeck.framework.vault;

/**
 * A row of the database with something under lock.
 *
 * @param table the table that it is in
 * @param id its key in that table
 * @param place the object that the values belong to
 */
public record SealedRow(String table, String id, String place, Sealed sealed) {}
