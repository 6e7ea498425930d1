package org.tapedeck.hostsim.books;

/** What makes two batches the same batch, whatever their totals. */
public record BatchKey(String bin, Place place, String number) {}
