package org.tapedeck.framework.command;

/** A command about an object of a cassette's own (specification, section 3.4). */
public interface CassetteObjectCommand extends Command {

  CassetteObjectTerms terms();
}
