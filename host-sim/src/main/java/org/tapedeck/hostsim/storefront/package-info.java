/**
 * A demonstration shop: what a merchant's program does. It knows the command door and its own
 * orders' numbers, and nothing of the banks but their names.
 */
package org.tapedeck.hostsim.storefront;
