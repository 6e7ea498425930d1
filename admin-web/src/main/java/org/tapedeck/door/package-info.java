/** The command door: keyword=value pairs in, a PSApiResult document out. */
package org.tapedeck.door;
